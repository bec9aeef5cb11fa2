import { spawnSync } from 'node:child_process';

export interface ScikitTask {
  readonly rows: number;
  readonly columns: number;
  readonly values: Uint8Array;
  readonly k: number;
  readonly starts: number;
  /** Bootstrap pairs for k = 2 … k instead of one k; 0 for one k. */
  readonly pairs: number;
}

export interface ScikitResult {
  readonly seconds: number;
  readonly criterion: number | null;
  /** Of pairs: mean adjusted Rand. */
  readonly agreement?: number;
  readonly version: string;
}

/**
 * Gives the task to scikit-learn in a Python of this machine, on one thread; null when there is none. `SEGUE_PYTHON`
 * names the Python, else /usr/bin/python3 (Debian: `python3-sklearn`), else the first on the path.
 */
export function scikitLearn({ values, ...head }: ScikitTask): ScikitResult | null {
  const script = new URL('reference.py', import.meta.url).pathname;
  const input = Buffer.concat([Buffer.from(`${JSON.stringify({ ...head, seed: 1 })}\n`), values]);
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  for (const python of [process.env.SEGUE_PYTHON, '/usr/bin/python3', 'python3']) {
    if (!python) continue;
    const { status, stdout } = spawnSync(python, [script], { input, env, maxBuffer: 1 << 20 });
    if (status === 0) return JSON.parse(stdout.toString()) as ScikitResult;
  }
  return null;
}
