import { rmSync } from 'node:fs';

/** Runs after the last browser test: the data directory made for them goes. */
export default function removeData(): void {
  const directory = process.env.SEGUE_E2E_DATA;
  if (directory?.includes('segue-e2e-')) rmSync(directory, { recursive: true, force: true });
}
