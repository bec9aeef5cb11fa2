import { readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/**
 * Reads what a runner reported. Truthful where a runner's own sum is not: a file that could not be loaded, an error
 * outside any test, no report, no test at all, or an exit code that disagrees each count as one failure.
 */
export function countTests(runner: 'vitest' | 'playwright', reportPath: string, exitCode: number | null): Count {
  const report = read(reportPath);
  const { passed, failed } =
    report === null
      ? { passed: 0, failed: 0 }
      : runner === 'vitest'
        ? ofVitest(report as VitestReport)
        : ofPlaywright(report as PlaywrightReport);
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

function ofVitest(report: VitestReport): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** A flaky test failed once: here that is a failure. */
function ofPlaywright({ stats, errors }: PlaywrightReport): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
