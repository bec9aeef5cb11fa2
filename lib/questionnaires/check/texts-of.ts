import { innerLists } from '../inner-lists.ts';
import type { Question, Questionnaire, Text } from '../questionnaire.ts';
import type { Place } from './publish-problem.ts';

/** Every text of a questionnaire that a respondent reads, with its place, in the order of reading. */
export function textsOf(questionnaire: Questionnaire): readonly PlacedText[] {
  const { title, intro, privacy, pages, screenOut } = questionnaire;
  return [
    ...parts({}, { title, intro }),
    ...Object.entries(privacy ?? {}).map(([part, text]) => ({ place: { part: `privacy.${part}` }, text })),
    ...pages.flatMap((page) => [
      ...parts({ page: page.code }, { title: page.title }),
      ...page.questions.filter((question) => question.type !== 'hidden').flatMap((q) => ofQuestion(page.code, q)),
    ]),
    ...(screenOut ?? []).map((rule) => ({ place: { rule: rule.code, part: 'message' }, text: rule.message })),
  ];
}

export interface PlacedText {
  readonly place: Place;
  readonly text: Text;
}

function ofQuestion(page: string, question: Question): PlacedText[] {
  const more = question as { unit?: Text; low?: Text; high?: Text };
  const place = { page, question: question.code };
  return [
    ...parts(place, { label: question.label, help: question.help, unit: more.unit, low: more.low, high: more.high }),
    ...innerLists(question).flatMap(({ name, items }) =>
      items.map(({ code, label }) => ({ place: { ...place, part: `${name}.${code}` }, text: label })),
    ),
  ];
}

function parts(place: Place, texts: Readonly<Record<string, Text | undefined>>): PlacedText[] {
  return Object.entries(texts).flatMap(([part, text]) => (text ? { place: { ...place, part }, text } : []));
}
