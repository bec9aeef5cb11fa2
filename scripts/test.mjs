import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './prepare/find-node.mjs';
import { installPackages } from './prepare/install-packages.mjs';
import { runInNode } from './prepare/run-in-node.mjs';

// `npm test`: any Node from 18 on gets this far; it installs what is missing, finds Node 24 and hands over.
// `npm test -- types unit` runs those steps alone.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const failed = installPackages(root);
const node = failed === null ? findNode(root) : { sentence: failed };
if (node.path === undefined) {
  console.error(node.sentence);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const run = await runInNode(
  node.path,
  [join(root, 'scripts', 'run-tests.ts'), '--watch-parent', ...process.argv.slice(2)],
  { cwd: root },
);
if (run.sentence || run.signal) {
  console.error(run.sentence ?? `The tests were ended by ${run.signal}.`);
  console.log('0 passed, 1 failed');
}
process.exit(run.code);
