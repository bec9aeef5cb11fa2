import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './prepare/find-node.mjs';
import { installPackages } from './prepare/install-packages.mjs';
import { runInNode } from './prepare/run-in-node.mjs';

// `node scripts/run.mjs FILE …`: runs a TypeScript file or a package's program with Node 24 whatever the machine has.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const failed = installPackages(root);
const node = failed === null ? findNode(root) : { sentence: failed };
if (node.path === undefined) {
  console.error(node.sentence);
  process.exit(1);
}
const [file = '', ...rest] = process.argv.slice(2);
// Files named on the command line are meant from where the person stands; everything else runs in Segue's directory.
const cwd = file.startsWith('cli/') ? (process.env.INIT_CWD ?? process.cwd()) : root;
const env = { ...process.env, SEGUE_DATA: resolve(root, process.env.SEGUE_DATA || '.segue') };
const run = await runInNode(node.path, [join(root, file), ...rest], { cwd, env, input: 'inherit' });
if (run.sentence) console.error(run.sentence);
process.exit(run.code);
