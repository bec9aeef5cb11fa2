import type { Assets } from '#lib/questionnaires/html/door-page.ts';
import type { Context } from '../context.ts';
import type { Limits } from './limits.ts';

/** What every answer at the door is made with. */
export interface Door {
  readonly context: Context;
  readonly limits: Limits;
  readonly assets: () => Assets;
}
