import type { Place } from '../check/publish-problem.ts';
import { textsOf } from '../check/texts-of.ts';
import { asQuestionnaire, type Draft } from './draft.ts';
import { itemsOf, type ListName } from './items-of.ts';

/**
 * What is not written yet and has to be before publishing, with its place: texts without words, lists that are too short,
 * pages without questions, rules without a condition. A draft without gaps is a questionnaire in form.
 */
export function gaps(draft: Draft): readonly Gap[] {
  return [
    ...textsOf(asQuestionnaire(draft)).flatMap(({ place, text }): Gap[] =>
      Object.keys(text).length > 0 ? [] : [{ kind: 'noWords', place, least: 0 }],
    ),
    ...hiddenWithoutWords(draft),
    ...draft.pages.flatMap((page): Gap[] =>
      page.questions.length > 0
        ? []
        : [{ kind: 'noQuestions', place: { page: page.code, part: 'questions' }, least: 1 }],
    ),
    ...draft.pages.flatMap((page) =>
      page.questions.flatMap((question) =>
        (leastOf[question.type] ?? []).flatMap(([list, least]): Gap[] => {
          const there = list === 'ask' ? ('ask' in question ? question.ask.length : 0) : itemsOf(question, list).length;
          const place = { page: page.code, question: question.code, part: list };
          return there >= least ? [] : [{ kind: 'tooFew', place, least }];
        }),
      ),
    ),
    ...(draft.screenOut ?? []).flatMap((rule) => ruleGap(rule.code, 'when', rule.when)),
    ...(draft.calculated ?? []).flatMap((rule) => ruleGap(rule.code, 'value', rule.value)),
  ];
}

/** Said as `gap.<kind>` of the questionnaires catalogue. */
export interface Gap {
  readonly kind: 'noWords' | 'tooFew' | 'noQuestions' | 'noCondition';
  readonly place: Place;
  /** Of how many lines a list has to have at least. */
  readonly least: number;
}

const leastOf: Readonly<Record<string, readonly (readonly [ListName | 'ask', number])[] | undefined>> = {
  single: [['options', 2]],
  multiple: [['options', 2]],
  dropdown: [['options', 2]],
  likert: [['options', 2]],
  matrix: [
    ['rows', 1],
    ['options', 2],
  ],
  journey: [
    ['stages', 1],
    ['ask', 1],
  ],
};

/** Hidden questions are read by nobody, but a column made of them has to be called something. */
function hiddenWithoutWords(draft: Draft): Gap[] {
  return draft.pages.flatMap((page) =>
    page.questions.flatMap((question): Gap[] =>
      question.type === 'hidden' && Object.keys(question.label).length === 0
        ? [{ kind: 'noWords', place: { page: page.code, question: question.code, part: 'label' }, least: 0 }]
        : [],
    ),
  );
}

function ruleGap(code: string, part: string, source: string): Gap[] {
  return source === '' ? [{ kind: 'noCondition', place: { rule: code, part }, least: 0 }] : [];
}
