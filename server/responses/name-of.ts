import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';

/** What a questionnaire is called in its own first language, by its newest definition: for the record of what was done. */
export function nameOf(definitions: ReadonlyMap<number, Questionnaire> | undefined): string {
  const [newest] = definitions?.values() ?? [];
  return (newest && (newest.title[newest.languages[0]] ?? Object.values(newest.title)[0])) ?? '';
}
