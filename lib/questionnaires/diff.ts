import { canonicalJson } from './canonical-json.ts';
import { type InnerList, innerLists } from './inner-lists.ts';
import type { Question, Questionnaire } from './questionnaire.ts';
import { scalesOf } from './scales-of.ts';

/**
 * What changed from one version to the next, question by question, and whether old answers stay comparable with new ones.
 *
 * - `same`: nothing that bears on answers
 * - `look`: the words changed; whether the meaning did only a person can say
 * - `partly`: some answers were possible or some people were asked before and not after, or the other way round
 * - `no`: answers of the two versions do not mean the same
 *
 * Questions are matched by code, wherever they moved. Changes of order between questions are not reported.
 */
export function diff(before: Questionnaire, after: Questionnaire): readonly QuestionChange[] {
  const old = placed(before);
  const now = placed(after);
  return [
    ...[...now].flatMap(([code, entry]): QuestionChange[] => {
      const was = old.get(code);
      if (!was) return [{ code, kind: 'added', comparable: 'partly', reasons: ['added'] }];
      const reasons = [...new Set(reasonsFor(was, entry))];
      return reasons.length > 0 ? [{ code, kind: 'changed', comparable: worst(reasons), reasons }] : [];
    }),
    ...[...old.keys()]
      .filter((code) => !now.has(code))
      .map((code): QuestionChange => ({ code, kind: 'removed', comparable: 'partly', reasons: ['removed'] })),
  ];
}

export interface QuestionChange {
  /** Of a question or a calculated value. */
  readonly code: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly comparable: 'same' | 'look' | 'partly' | 'no';
  /** Said as `diff.<reason>` of the studio catalogue. */
  readonly reasons: readonly DiffReason[];
}

export type DiffReason = keyof typeof weights;

/** What each reason does to comparability, from harmless to fatal. */
const weights = {
  required: 'same',
  factor: 'same',
  order: 'same',
  words: 'look',
  optionWords: 'look',
  added: 'partly',
  removed: 'partly',
  optionAdded: 'partly',
  optionRemoved: 'partly',
  limits: 'partly',
  shownTo: 'partly',
  scale: 'no',
  scaleOrder: 'no',
  type: 'no',
  calculation: 'no',
} as const satisfies Record<string, QuestionChange['comparable']>;

type Entry =
  | { readonly kind: 'question'; readonly question: Question; readonly pageShowIf: string | undefined }
  | { readonly kind: 'calculated'; readonly value: string; readonly scale: string };

function placed(questionnaire: Questionnaire): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const page of questionnaire.pages) {
    for (const question of page.questions) {
      entries.set(question.code, { kind: 'question', question, pageShowIf: page.showIf });
    }
  }
  for (const { code, value, scale } of questionnaire.calculated ?? []) {
    entries.set(code, { kind: 'calculated', value, scale });
  }
  return entries;
}

function reasonsFor(was: Entry, is: Entry): DiffReason[] {
  if (was.kind === 'calculated' && is.kind === 'calculated') {
    return [...when(was.value !== is.value, 'calculation'), ...when(was.scale !== is.scale, 'scale')];
  }
  if (was.kind !== 'question' || is.kind !== 'question' || was.question.type !== is.question.type) return ['type'];
  const [a, b] = [was.question, is.question];
  const scale = (question: Question) => question.scale ?? scalesOf(question)[0];
  return [
    ...when(scale(a) !== scale(b), 'scale'),
    ...when(a.showIf !== b.showIf || was.pageShowIf !== is.pageShowIf, 'shownTo'),
    ...when((a.required ?? false) !== (b.required ?? false), 'required'),
    ...when(a.factor !== b.factor || a.subfactor !== b.subfactor, 'factor'),
    ...when(differs(a, b, ['label', 'help', 'unit', 'low', 'high']), 'words'),
    ...when(
      differs(a, b, a.type === 'rating' ? [] : ['max']) || differs(a, b, ['min', 'step', 'maxLength', 'levels', 'ask']),
      'limits',
    ),
    ...when(a.type === 'rating' && differs(a, b, ['max']), 'scale'),
    ...innerLists(b).flatMap(({ name, items }) => {
      const old = innerLists(a).find((list) => list.name === name)?.items ?? [];
      return reasonsInList(old, items, name === 'options' && scale(b) === 'ordinal');
    }),
  ];
}

function reasonsInList(was: InnerList['items'], is: InnerList['items'], isOrdered: boolean): DiffReason[] {
  const codes = (items: InnerList['items'], other: InnerList['items']) =>
    items.map((item) => item.code).filter((code) => other.some((one) => one.code === code));
  const [before, after] = [codes(was, is), codes(is, was)];
  const reworded = is.some((item) => {
    const old = was.find((one) => one.code === item.code);
    return old && canonicalJson(old) !== canonicalJson(item);
  });
  // A step more or less on a scale shifts what every other step means.
  const [added, removed] = [is.length > after.length, was.length > before.length];
  return [
    ...when(isOrdered && (added || removed), 'scale'),
    ...when(!isOrdered && added, 'optionAdded'),
    ...when(!isOrdered && removed, 'optionRemoved'),
    ...when(before.join() !== after.join(), isOrdered ? 'scaleOrder' : 'order'),
    ...when(reworded, 'optionWords'),
  ];
}

function differs(a: Question, b: Question, parts: readonly string[]): boolean {
  const of = (question: Question, part: string) =>
    canonicalJson((question as unknown as Record<string, unknown>)[part]);
  return parts.some((part) => of(a, part) !== of(b, part));
}

function when(happened: boolean, reason: DiffReason): DiffReason[] {
  return happened ? [reason] : [];
}

function worst(reasons: readonly DiffReason[]): QuestionChange['comparable'] {
  const order = ['no', 'partly', 'look'] as const;
  return order.find((weight) => reasons.some((reason) => weights[reason] === weight)) ?? 'same';
}
