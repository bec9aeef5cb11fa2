import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';

// `npm run types`: Next writes the types of its routes first, for a page that forgets `await params` is an error only with them.
const root = dirname(import.meta.dirname);
const steps = [
  ['node_modules/next/dist/bin/next', 'typegen'],
  ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
];
for (const [file = '', ...args] of steps) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const run = spawnSync(process.execPath, [join(root, file), ...args], { cwd: root, stdio: 'inherit', env });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
