import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const noteSchema = z.object({ state: z.enum(['making', 'ready']), workspace: z.string().nullable() });

/** How far the demo is: begun, and in which workspace; or made, after which it is never made again. */
export type DemoNote = z.infer<typeof noteSchema>;

/**
 * The note in the data directory that a demo was begun or made. It outlives the workspace, so that a demo that was removed
 * does not come back.
 */
export function demoNote(dataDirectory: string) {
  const path = join(dataDirectory, 'demo.json');
  return {
    /** Undefined when no demo was ever begun here. */
    read(): DemoNote | undefined {
      try {
        return noteSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        return undefined;
      }
    },
    write(note: DemoNote): void {
      writeFileSync(`${path}.new`, `${JSON.stringify(note)}\n`, { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
  };
}
