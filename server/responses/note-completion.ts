import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';

/** After so many new complete responses they are judged against each other, at most once in so many milliseconds. */
const enough = 25;
const pause = 60_000;

/**
 * Counts a response that was completed, and asks for a quality check when there are enough new ones. The respondent does
 * not wait for it, and nothing is lost when it fails: the next ones ask again, and a person can.
 */
export function noteCompletion(context: Context, { workspace, questionnaire, terms }: OpenLink): void {
  if (terms.test) return;
  const counts = countsOf(context);
  const known = counts.get(questionnaire) ?? { n: 0, askedAt: 0 };
  known.n += 1;
  counts.set(questionnaire, known);
  const now = context.now().getTime();
  if (known.n < enough || now - known.askedAt < pause) return;
  counts.set(questionnaire, { n: 0, askedAt: now });
  inScope(context.connection, { workspace }, (db) => enqueue(db, 'check-quality', { workspace, questionnaire })).catch(
    () => undefined,
  );
}

type Counts = Map<QuestionnaireId, { n: number; askedAt: number }>;

/** One set of counts per process and connection, although this file may be loaded twice. */
function countsOf({ connection }: Context): Counts {
  const holder = globalThis as { [key]?: WeakMap<object, Counts> };
  holder[key] ??= new WeakMap();
  const counts = holder[key].get(connection) ?? new Map();
  holder[key].set(connection, counts);
  return counts;
}

const key = Symbol.for('segue.completions');
