import type { Locale } from '#lib/i18n/locale.ts';
import type { Questionnaire, Text } from '../questionnaires/questionnaire.ts';
import { allColumns } from './codebook-of.ts';

/**
 * The codebook as rows of a table for people: column, question, its label in each language, scale, factor, and the values
 * with their words in the first language. The first row is the head.
 */
export function codebookRows(definitions: readonly Questionnaire[]): readonly (readonly string[])[] {
  const languages: Locale[] = [...new Set(definitions.flatMap((one) => one.languages))];
  const head = ['column', 'question', ...languages.map((language) => `label.${language}`), 'scale', 'factor', 'values'];
  const rows = allColumns(definitions).map(({ column, languages: order }) => {
    const said = (texts: readonly Text[], language: Locale) =>
      texts
        .map((text) => text[language] ?? '')
        .filter(Boolean)
        .join(': ');
    const first = order[0] ?? 'en';
    const values = column.values?.map(({ code, label }) => {
      const words = label?.[first];
      return words ? `${code} = ${words}` : code;
    });
    return [
      column.name,
      column.question,
      ...languages.map((language) => said(column.labels, language)),
      column.scale,
      column.factor ?? '',
      values?.join('; ') ?? '',
    ];
  });
  return [head, ...rows];
}
