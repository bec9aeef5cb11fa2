import { findLinkHome } from '#db/queries/questionnaires/find-link-home.ts';
import { listVersions } from '#db/queries/questionnaires/list-versions.ts';
import { type ListedResponse, listResponses } from '#db/queries/responses/list-responses.ts';
import { inScope } from '#db/scope.ts';
import { formulaGuard } from '#lib/formula-guard.ts';
import type { QuestionnaireId, ResponseId } from '#lib/ids.ts';
import { type AnswerColumn, columnsOf } from '#lib/questionnaires/columns.ts';
import { type Plan, planOf } from '#lib/questionnaires/logic/plan.ts';
import { walk } from '#lib/questionnaires/logic/walk.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export type ExportFailure = { readonly kind: 'not-allowed' } | { readonly kind: 'no-such-link' };

/**
 * The responses of a link as a file, piece by piece, so that a million of them need no more memory than a thousand.
 *
 * CSV: about the response first, then a column per variable of the newest version, then those that only older versions
 * had; a text that a spreadsheet would run gets an apostrophe in front, which the import takes off ([S33]). JSON: an
 * array with answers by code. Of an anonymous questionnaire the moments are days, and nothing tells the order of answering.
 */
export async function exportResponses(
  context: Context,
  caller: Caller,
  input: { readonly link: string; readonly format: 'csv' | 'json' },
): Promise<Result<AsyncIterable<string>, ExportFailure>> {
  if (!can(caller.role, 'export-responses')) return fail({ kind: 'not-allowed' });
  const home = await findLinkHome(context.connection.db, input.link);
  if (!home || home.workspace !== caller.workspace) return fail({ kind: 'no-such-link' });
  const scope = { workspace: caller.workspace };
  const versions = await inScope(context.connection, scope, (db) => listVersions(db, scope, home.questionnaire));
  const plans = new Map(versions.map(({ number, definition }) => [number, planOf(definition)]));
  const rows = eachResponse(context, caller, home.questionnaire, input.link);
  return ok(input.format === 'csv' ? asCsv(rows, plans, input.link) : asJson(rows, input.link));
}

async function* eachResponse(
  context: Context,
  caller: Caller,
  questionnaireId: QuestionnaireId,
  link: string,
): AsyncGenerator<readonly ListedResponse[]> {
  const scope = { workspace: caller.workspace };
  let after: ResponseId | null = null;
  for (;;) {
    const page = { questionnaireId, link, after, limit: 1000 };
    const rows: readonly ListedResponse[] = await inScope(context.connection, scope, (db) =>
      listResponses(db, scope, page),
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

async function* asCsv(
  pages: AsyncIterable<readonly ListedResponse[]>,
  plans: ReadonlyMap<number, Plan>,
  link: string,
): AsyncGenerator<string> {
  const ofVersion = new Map<number, ReadonlyMap<string, AnswerColumn>>();
  const names = new Set<string>();
  for (const [number, plan] of plans) {
    const columns = columnsOf(plan.questionnaire);
    ofVersion.set(number, new Map(columns.map((column) => [column.name, column])));
    for (const column of columns) names.add(column.name);
  }
  yield line(['response', 'status', 'language', 'started', 'submitted', 'link', 'verdict', ...names]);
  for await (const rows of pages) {
    const lines = rows.map((row) => {
      const plan = plans.get(row.version);
      const walked = plan && walk(plan, row.answers);
      const columns = ofVersion.get(row.version);
      const { id, status, language, startedAt, submittedAt, verdict } = row;
      const about = [id, status, language, startedAt.toISOString(), submittedAt?.toISOString(), link, verdict];
      return line([...about, ...[...names].map((name) => walked && columns?.get(name)?.cell(walked))]);
    });
    yield lines.join('');
  }
}

function line(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: string | number | undefined): string {
  if (cell === undefined) return '';
  const text = formulaGuard.add(String(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function* asJson(pages: AsyncIterable<readonly ListedResponse[]>, link: string): AsyncGenerator<string> {
  let before = '[';
  for await (const rows of pages) {
    for (const { id, startedAt, submittedAt, ...row } of rows) {
      const { status, language, verdict, version, answers, hidden } = row;
      const about = {
        response: id,
        status,
        language,
        started: startedAt,
        submitted: submittedAt,
        link,
        verdict,
        version,
      };
      yield `${before}\n${JSON.stringify({ ...about, answers, hidden })}`;
      before = ',';
    }
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
