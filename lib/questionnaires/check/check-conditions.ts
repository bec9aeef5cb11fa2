import { parseExpression } from '../logic/expression.ts';
import { type Reference, references } from '../logic/references.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { ExpressionType } from './expression-type.ts';
import { type PlacedCodes, placedCodes } from './placed-codes.ts';
import type { Place, PublishProblem, PublishProblemTag } from './publish-problem.ts';
import { typeOfExpression } from './type-of-expression.ts';
import { valueType } from './value-type.ts';

/** What is wrong with the expressions: unreadable ones, references to what is not there or comes later, loops, kinds that do not fit. */
export function checkConditions(questionnaire: Questionnaire): readonly PublishProblem[] {
  const known = placedCodes(questionnaire);
  const found: PublishProblem[] = [];
  const judge = (place: Place, source: string | undefined, before: number, wanted: 'truth' | 'any') => {
    if (source !== undefined) found.push(...checkExpression(place, source, before, wanted, known));
  };
  let position = 0;
  for (const page of questionnaire.pages) {
    judge({ page: page.code, part: 'showIf' }, page.showIf, position, 'truth');
    for (const question of page.questions) {
      const place = { page: page.code, question: question.code, part: 'showIf' };
      judge(place, question.showIf, position++, 'truth');
      if (page.randomise) found.push(...orderMatters(place, question.showIf, page.questions));
    }
  }
  for (const { code, when } of questionnaire.screenOut ?? [])
    judge({ rule: code, part: 'when' }, when, position, 'truth');
  for (const { code, value, scale } of questionnaire.calculated ?? []) {
    const place = { rule: code, part: 'value' };
    if (known.find(code).kind === 'never' && inLoop(questionnaire, code)) {
      found.push({ severity: 'error', place, problem: { kind: 'loop', code } });
    }
    judge(place, value, position, scale === 'binary' ? 'truth' : 'any');
  }
  return found;
}

/**
 * Judges one expression on its own, such as a quota's: with `before` the number of questions it may look back on
 * (infinite for one that is judged at the end).
 */
export function checkExpression(
  place: Place,
  source: string,
  before: number,
  wanted: 'truth' | 'any',
  known: PlacedCodes,
): PublishProblem[] {
  const found: PublishProblem[] = [];
  const report = (problem: PublishProblemTag) => void found.push({ severity: 'error', place, problem });
  const parsed = parseExpression(source);
  if (!parsed.ok) {
    report({ kind: 'unreadable', failure: parsed.failure });
    return found;
  }
  const typeOf = (reference: Reference) => typeOfReference(reference, before, known, report);
  const type = typeOfExpression(parsed.value, typeOf, report);
  if (wanted === 'truth' && type.kind !== 'truth' && type.kind !== 'unknown')
    report({ kind: 'needsTruth', written: source });
  return found;
}

function typeOfReference(
  { path: [code, ...inside] }: Reference,
  before: number,
  known: PlacedCodes,
  report: (problem: PublishProblemTag) => void,
): ExpressionType {
  const found = known.find(code);
  const question = known.questions.get(code);
  const unknown: ExpressionType = { kind: 'unknown' };
  if (found.kind === 'nowhere') report({ kind: 'unknownCode', code });
  if (found.kind !== 'known') return unknown;
  if (found.position >= before) report({ kind: 'comesLater', code });
  if (question) {
    const type = valueType(question, inside);
    if (type) return { ...type, code };
    report(inside.length > 0 ? { kind: 'unknownPart', code, inside: inside.join('.') } : { kind: 'noAnswer', code });
    return unknown;
  }
  const calculated = known.calculated.get(code);
  if (!calculated) return unknown;
  if (inside.length > 0) {
    report({ kind: 'unknownPart', code, inside: inside.join('.') });
    return unknown;
  }
  // What is wrong inside a calculated value is reported at its own place. It is due, so this cannot go round in a loop.
  const silent = () => undefined;
  const type = typeOfExpression(
    calculated.value,
    (reference) => typeOfReference(reference, Number.POSITIVE_INFINITY, known, silent),
    silent,
  );
  return type.kind === 'constant' ? { kind: typeof type.value === 'number' ? 'number' : 'text' } : type;
}

function orderMatters(
  place: Place,
  source: string | undefined,
  questions: readonly { code: string }[],
): PublishProblem[] {
  const parsed = parseExpression(source ?? 'true');
  if (!parsed.ok) return [];
  const beside = references(parsed.value).find(({ path }) => questions.some((question) => question.code === path[0]));
  return beside ? [{ severity: 'warning', place, problem: { kind: 'orderMatters', code: beside.path[0] } }] : [];
}

/** Whether a calculated value comes back to itself. */
function inLoop(questionnaire: Questionnaire, start: string): boolean {
  const sources = new Map((questionnaire.calculated ?? []).map((one) => [one.code, one.value]));
  const seen = new Set<string>();
  const open = [start];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    const parsed = parseExpression(sources.get(code) ?? 'true');
    for (const { path } of parsed.ok ? references(parsed.value) : []) {
      if (path[0] === start) return true;
      if (sources.has(path[0]) && !seen.has(path[0])) {
        seen.add(path[0]);
        open.push(path[0]);
      }
    }
  }
  return false;
}
