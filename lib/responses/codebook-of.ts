import type { Locale } from '#lib/i18n/locale.ts';
import { type AnswerColumn, columnsOf } from '../questionnaires/columns.ts';
import type { Questionnaire, Text } from '../questionnaires/questionnaire.ts';
import { wordsIn } from '../questionnaires/words-in.ts';
import type { Codebook, CodebookColumn } from './codebook-schema.ts';

/** The columns that stand before the answers in the file of responses: about the response, and never analysed. */
export const aboutColumns = ['response', 'status', 'language', 'started', 'submitted', 'link', 'verdict'] as const;

/**
 * What the columns of exported responses mean, as `segue/codebook@1`: with it `analyse` and the import read the file as
 * the questionnaire meant it. Labels are in one language.
 * @param definitions every version, the newest first: its columns come first, then those that only older ones had
 */
export function codebookOf(definitions: Iterable<Questionnaire>, locale: Locale): Codebook {
  const about = aboutColumns.map((name): CodebookColumn => ({ name, scale: 'text', ignore: true }));
  const answers = allColumns(definitions).map(({ column, languages }) => codebookColumn(column, locale, languages));
  return { format: 'segue/codebook@1', missing: [''], id: 'response', columns: [...about, ...answers] };
}

/** Every column of every version, each once, as the newest version that has it describes it. */
export function allColumns(
  definitions: Iterable<Questionnaire>,
): readonly { readonly column: AnswerColumn; readonly languages: readonly Locale[] }[] {
  const columns = new Map<string, { column: AnswerColumn; languages: readonly Locale[] }>();
  for (const definition of definitions) {
    for (const column of columnsOf(definition)) {
      if (!columns.has(column.name)) columns.set(column.name, { column, languages: definition.languages });
    }
  }
  return [...columns.values()];
}

function codebookColumn(column: AnswerColumn, locale: Locale, languages: readonly Locale[]): CodebookColumn {
  const say = (text: Text) => wordsIn(text, locale, languages).words;
  const label = column.labels.map(say).filter(Boolean).join(': ').slice(0, 2000);
  const values = column.values?.map(({ code, label: words }, order) => {
    const said = words && say(words).slice(0, 2000);
    return { code, ...(said && { label: said }), order };
  });
  return {
    name: column.name,
    ...(label && { label }),
    scale: column.scale,
    ...(column.factor && { factor: column.factor }),
    ...(column.subfactor && { subfactor: column.subfactor }),
    ...(values && { values }),
    ...(column.grid && { grid: column.grid }),
  };
}
