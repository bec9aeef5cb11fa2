import { findLinkHome } from '#db/queries/questionnaires/find-link-home.ts';
import { inScope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { codebookOf } from '#lib/responses/codebook-of.ts';
import { codebookRows } from '#lib/responses/codebook-rows.ts';
import type { ResponseFilter } from '#lib/responses/response-filter.ts';
import { textPaths } from '#lib/responses/text-paths.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { csvLine } from './csv-line.ts';
import { eachMatching } from './each-matching.ts';
import { loadDefinitions } from './load-definitions.ts';
import { nameOf } from './name-of.ts';
import { responsesCsv } from './responses-csv.ts';
import { responsesJson } from './responses-json.ts';

export const exportFormats = ['csv', 'json', 'codebook', 'codebook-csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export type ExportFailure = { readonly kind: 'not-allowed' } | { readonly kind: 'no-such-link' };

export interface ExportInput {
  /** Those that came through a link, or those of a questionnaire that a filter means. Tests only where the filter asks. */
  readonly of: { readonly link: string } | { readonly questionnaire: QuestionnaireId; readonly filter: ResponseFilter };
  readonly format: ExportFormat;
  /** For the labels of the codebook; the questionnaire's first language unless said. */
  readonly locale?: Locale | undefined;
}

/**
 * Responses as a file, piece by piece, or the codebook that says what its columns mean. A text that a spreadsheet would
 * run gets an apostrophe in front, which the import takes off ([S33]). Of an anonymous questionnaire the moments are days,
 * and nothing tells the order of answering.
 */
export async function exportResponses(
  context: Context,
  caller: Caller,
  { of, format, locale }: ExportInput,
): Promise<Result<AsyncIterable<string>, ExportFailure>> {
  if (!can(caller.role, 'export-responses')) return fail({ kind: 'not-allowed' });
  const home = 'link' in of ? await findLinkHome(context.connection.db, of.link) : undefined;
  if ('link' in of && home?.workspace !== caller.workspace) return fail({ kind: 'no-such-link' });
  const questionnaireId = 'link' in of ? home?.questionnaire : of.questionnaire;
  const filter = 'link' in of ? { link: of.link } : of.filter;
  if (!questionnaireId) return fail({ kind: 'no-such-link' });
  const definitions = await inScope(context.connection, caller, async (db) => {
    const found = await loadDefinitions(db, caller, questionnaireId);
    if (!found) return undefined;
    const told = { action: 'responses-exported', subject: questionnaireId, name: nameOf(found) } as const;
    await recordActivity(context, db, caller, { ...told, details: { format } });
    return found;
  });
  if (!definitions) return fail({ kind: 'no-such-link' });
  if (format === 'codebook' || format === 'codebook-csv') return ok(codebook(definitions, format, locale));
  const rows = eachMatching(context, caller, { questionnaireId, filter, textPaths: textPaths(definitions.values()) });
  return ok(format === 'csv' ? responsesCsv(rows, definitions, filter.test !== undefined) : responsesJson(rows));
}

async function* codebook(
  definitions: ReadonlyMap<number, Questionnaire>,
  format: 'codebook' | 'codebook-csv',
  locale: Locale | undefined,
): AsyncGenerator<string> {
  const all = [...definitions.values()];
  if (format === 'codebook-csv') {
    yield codebookRows(all).map(csvLine).join('');
    return;
  }
  yield `${JSON.stringify(codebookOf(all, locale ?? all[0]?.languages[0] ?? 'en'), null, 2)}\n`;
}
