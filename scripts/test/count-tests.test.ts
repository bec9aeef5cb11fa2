import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'segue-count-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function report(content: unknown): string {
  const path = join(root, 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const vitest = (passed: number, failed: number, testResults: unknown[] = []) =>
  report({ numPassedTests: passed, numFailedTests: failed, testResults });
const playwright = (expected: number, unexpected: number, flaky: number, errors: unknown[] = []) =>
  report({ stats: { expected, unexpected, flaky, skipped: 1 }, errors });

test('passed and failed tests are counted as the runners report them', () => {
  expect(countTests('vitest', vitest(7, 2), 1)).toEqual({ passed: 7, failed: 2 });
  expect(countTests('playwright', playwright(5, 1, 0), 1)).toEqual({ passed: 5, failed: 1 });
});

test('a file that could not be loaded is a failure, beside the failed tests of other files', () => {
  const files = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
  ];
  expect(countTests('vitest', vitest(1, 1, files), 1)).toEqual({ passed: 1, failed: 2 });
});

test('a test that passed only at a second try is a failure, and so is an error outside any test', () => {
  expect(countTests('playwright', playwright(5, 0, 2, ['the server did not start']), 1)).toEqual({
    passed: 5,
    failed: 3,
  });
});

test('no test, no report, a torn report, or an exit code that disagrees is a failure', () => {
  expect(countTests('vitest', vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests('playwright', join(root, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests('vitest', report('{"numPassed'), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countTests('vitest', vitest(9, 0), 1)).toEqual({ passed: 9, failed: 1 });
  expect(countTests('vitest', vitest(9, 0), null)).toEqual({ passed: 9, failed: 1 });
  expect(countTests('vitest', vitest(9, 0), 0)).toEqual({ passed: 9, failed: 0 });
});
