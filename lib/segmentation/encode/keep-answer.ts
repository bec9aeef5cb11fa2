import type { AnswerVariable } from './answers.ts';
import { pick } from './pick.ts';
import { pickCodes } from './pick-codes.ts';

/** What these rows answered to one variable, in their order; the variable itself where they are all of them. */
export function keepAnswer(variable: AnswerVariable, rows: Int32Array): AnswerVariable {
  const { length } = variable.kind === 'numeric' ? variable.values : variable.codes;
  if (rows.length === length && rows.every((row, at) => row === at)) return variable;
  if (variable.kind === 'numeric') return { ...variable, values: pick(variable.values, rows) };
  return { ...variable, codes: pickCodes(variable.codes, rows) };
}
