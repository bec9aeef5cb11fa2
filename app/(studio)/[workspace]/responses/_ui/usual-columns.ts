import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';

/** The questions that the table shows until somebody chooses: the first six of the newest version that have an answer of their own. */
export function usualColumns(definitions: ReadonlyMap<number, Questionnaire>): readonly string[] {
  return columnChoices(definitions)
    .filter(({ type }) => type !== 'consent' && type !== 'hidden')
    .slice(0, 6)
    .map(({ code }) => code);
}

/** Every question that can be a column, of the newest version first. */
export function columnChoices(definitions: ReadonlyMap<number, Questionnaire>) {
  const all = new Map(
    [...definitions.values()]
      .flatMap(({ pages }) => pages.flatMap((page) => page.questions))
      .filter(({ type }) => type !== 'statement')
      .toReversed()
      .map((question) => [question.code, question]),
  );
  const [newest] = definitions.values();
  const order = newest?.pages.flatMap((page) => page.questions.map(({ code }) => code)) ?? [];
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...all.values()].sort((a, b) => place(a.code) - place(b.code));
}
