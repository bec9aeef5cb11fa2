import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

// `npm run law`: imports go down or left. A check that saw nothing proves nothing, so it fails below a floor of modules.
const floor = 200;
const root = dirname(import.meta.dirname);
const folders = ['lib', 'db', 'server', 'app', 'cli', 'browser', 'e2e', 'bench', 'scripts', 'demo'].filter((folder) =>
  existsSync(join(root, folder)),
);
const run = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    ...folders,
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } },
);

interface Report {
  readonly modules: readonly { readonly source: string; readonly followable?: boolean }[];
  readonly summary: {
    readonly violations: readonly { from: string; to: string; rule: { name: string; severity: string } }[];
  };
}

const report = read(run.stdout);
if (report === null) {
  console.error(run.stderr || run.stdout);
  console.error('The import law could not be checked: dependency-cruiser gave no report.');
  process.exit(1);
}
const own = report.modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)));
const broken = report.summary.violations.filter(({ rule }) => rule.severity === 'error');
for (const { from, to, rule } of broken) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`law: ${own.length} modules seen, ${broken.length} broken imports`);
if (own.length < floor)
  console.error(
    `The import law saw ${own.length} modules and there are more than ${floor}: the check itself is broken.`,
  );
process.exit(broken.length > 0 || own.length < floor ? 1 : 0);

function read(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}
