import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './prepare/find-node.mjs';
import { installPackages } from './prepare/install-packages.mjs';
import { runInNode } from './prepare/run-in-node.mjs';

// `node scripts/run.mjs FILE …`: runs a TypeScript file, or a program of a package (`bin:tsc`), with Node 24 whatever the machine has.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const failed = installPackages(root);
const node = failed === null ? findNode(root) : { sentence: failed };
if (node.path === undefined) {
  console.error(node.sentence);
  process.exit(1);
}
const [file = '', ...rest] = process.argv.slice(2);
const run = await runInNode(node.path, [join(root, file), ...rest], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  input: 'inherit',
});
if (run.sentence) console.error(run.sentence);
process.exit(run.code);
