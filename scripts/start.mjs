import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './prepare/find-node.mjs';
import { installPackages } from './prepare/install-packages.mjs';
import { runInNode } from './prepare/run-in-node.mjs';

// `npm start`: any Node from 18 on gets this far; it installs what is missing, finds Node 24 and hands over.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const failed = installPackages(root);
const node = failed === null ? findNode(root) : { sentence: failed };
if (node.path === undefined) {
  console.error(node.sentence);
  process.exit(1);
}
const run = await runInNode(node.path, [join(root, 'scripts', 'supervise.ts'), '--watch-parent'], { cwd: root });
if (run.sentence) console.error(run.sentence);
else if (run.signal) console.error(`Segue was ended by ${run.signal}: start it again with npm start.`);
process.exit(run.code);
