import { findDemo } from '#db/queries/workspaces/find-demo.ts';
import type { Context } from '#server/context.ts';
import { makeFitness } from './fitness/make-fitness.ts';
import type { Demo } from './open-demo.ts';
import { makeSteak } from './steak/make-steak.ts';

/** Makes whatever of the demo is not there yet; false when somebody removed the workspace meanwhile. */
export async function fillDemo(context: Context, demo: Demo, say: (step: string) => void): Promise<boolean> {
  try {
    // The gym comes last, because home and lists tell the latest first.
    await makeSteak(context, demo, say);
    await makeFitness(context, demo, say);
    return true;
  } catch (error) {
    const there = await findDemo(context.connection.db);
    if (there?.id === demo.caller.workspace) throw error;
    return false;
  }
}
