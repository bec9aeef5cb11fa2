import { setPriority } from 'node:os';
import { holdDemo } from '#db/queries/workspaces/hold-demo.ts';
import { createLog } from '#server/outside/log.ts';
import { watchParent } from '#server/outside/watch-parent.ts';
import { processContext } from '#server/process-context.ts';
import { demoNote } from '#server/workspaces/demo-note.ts';
import { fillDemo } from './fill-demo.ts';
import { openDemo } from './open-demo.ts';

// Makes the demo workspace of an installation that never had one, through the use cases, beside the running web and worker
// processes. It may be killed at any moment: what is there is kept, and the next run goes on behind it. Ends with 0 when
// there is nothing (more) to do.
watchParent(() => process.exit(1));
setPriority(10);
const log = createLog('demo');
const context = processContext();
process.exitCode = await make();
await context.connection.close();

async function make(): Promise<number> {
  const held = await holdDemo(context.connection);
  // Another machine of the same installation is at it.
  if (!held) return 0;
  try {
    const note = demoNote(context.settings.dataDirectory);
    const demo = await openDemo(context, note);
    if (!demo) return 0;
    const begun = performance.now();
    log.info('the demo is being made');
    const made = await fillDemo(context, demo, (step) => log.info(step, { seconds: secondsSince(begun) }));
    note.write({ state: 'ready', workspace: demo.caller.workspace });
    log.info(made ? 'the demo is ready' : 'the demo was removed while it was made', { seconds: secondsSince(begun) });
    return 0;
  } catch (error) {
    log.error('the demo could not be made', { reason: error instanceof Error ? error.stack : String(error) });
    return 1;
  } finally {
    await held.release();
  }
}

function secondsSince(moment: number): number {
  return Math.round((performance.now() - moment) / 1000);
}
