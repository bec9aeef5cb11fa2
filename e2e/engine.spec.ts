import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from './fixtures.ts';

// What a worker, the command line and a browser run is one thing: nothing in it knows where it is.
const entry = `
  import { analyse } from './lib/segmentation/analyse.ts';
  import { parseSimulated } from './lib/segmentation/fixtures/simulated/parse-simulated.ts';
  globalThis.analysed = (csv) => {
    const { table } = parseSimulated(csv);
    const result = analyse(table, { method: 'auto', k: { from: 3, to: 4 }, seed: 1, replicates: 4, restarts: 6, typing: true });
    return JSON.stringify(result.ok ? [result.value.segmentation, [...result.value.assignments.certainty]] : result);
  };
`;

test('[A5] the engine comes to the same bytes in a browser’s worker as in Node', async ({ page }, info) => {
  // biome-ignore lint/suspicious/noSkippedTests: the engine has no width
  test.skip(info.project.name !== 'desktop', 'the same at any width');
  const csv = await readFile('lib/segmentation/fixtures/simulated/clean_1.csv', 'utf8');
  const built = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    target: 'es2023',
    write: false,
  });
  const code = built.outputFiles[0]?.text ?? '';

  const folder = await mkdtemp(join(tmpdir(), 'segue-engine-'));
  const file = join(folder, 'engine.cjs');
  await writeFile(file, `${code}\nprocess.stdout.write(globalThis.analysed(${JSON.stringify(csv)}));`);
  const inNode = await promisify(execFile)(process.execPath, [file], { maxBuffer: 1 << 28 });
  await rm(folder, { recursive: true });

  await page.goto('about:blank');
  const inBrowser = await page.evaluate(
    ([engine = '', data = '']) => {
      const whole = `${engine}\nonmessage = ({ data }) => postMessage(globalThis.analysed(data));`;
      const worker = new Worker(URL.createObjectURL(new Blob([whole], { type: 'text/javascript' })));
      return new Promise<string>((resolve, reject) => {
        worker.onmessage = ({ data: told }) => resolve(told);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(data);
      });
    },
    [code, csv],
  );
  expect(JSON.parse(inBrowser)[0]).toMatchObject({ algorithm: 'mixed', chosen: { k: 4 } });
  expect(inBrowser === inNode.stdout).toBe(true);
});
