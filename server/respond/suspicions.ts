import { trapField } from '#lib/questionnaires/field-name.ts';
import type { Door } from './door.ts';
import type { Visit } from './visit.ts';

/** Nobody reads and answers a question in less, in milliseconds. */
const fastest = 300;

/**
 * What looks like a robot: a field that no person sees was filled in, or everything was answered faster than it can be
 * read. Such a response goes to review; nobody is refused, for both can happen to a person with unusual software.
 */
export function suspicionsOf(
  door: Door,
  { respondent, plan }: Visit,
  fields: ReadonlyMap<string, string>,
): readonly string[] {
  const found: string[] = [];
  if ((fields.get(trapField) ?? '') !== '') found.push('trap');
  const { begunAt } = respondent;
  const took = begunAt ? door.context.now().getTime() - begunAt.getTime() : Number.POSITIVE_INFINITY;
  if (took < fastest * Math.min(plan.questions.size, 10)) found.push('too-fast');
  return found;
}
