import { type SQL, sql } from 'drizzle-orm';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { ResponseFilter } from '#lib/responses/response-filter.ts';
import type { Scope } from '../../scope.ts';

export interface Matching {
  readonly questionnaireId: QuestionnaireId;
  readonly filter: ResponseFilter;
  /** Where respondents' own words stand in the answers, for `filter.text`. */
  readonly textPaths: readonly (readonly string[])[];
}

/** The condition that the rows `r` of `responses` are those of one questionnaire that a filter means. All values are parameters. */
export function matchingResponses(scope: Scope, { questionnaireId, filter, textPaths }: Matching): SQL {
  const parts: SQL[] = [sql`r.workspace_id = ${scope.workspace} and r.questionnaire_id = ${questionnaireId}`];
  if (filter.test !== 'all') parts.push(filter.test === 'yes' ? sql`r.test` : sql`not r.test`);
  if (filter.status) parts.push(sql`r.status = ${filter.status}`);
  if (filter.verdict) {
    // Only what is complete is judged, so only that has a verdict to be found by.
    parts.push(sql`coalesce(r.ruling, r.verdict) = ${filter.verdict} and r.status = 'complete'`);
  }
  if (filter.language) parts.push(sql`r.language = ${filter.language}`);
  if (filter.link) parts.push(sql`r.link = ${filter.link}`);
  if (filter.version !== undefined) parts.push(sql`r.version = ${filter.version}::int`);
  if (filter.from) parts.push(sql`r.saved_at >= (${filter.from}::date)::timestamp at time zone 'UTC'`);
  if (filter.to) parts.push(sql`r.saved_at < (${filter.to}::date + 1)::timestamp at time zone 'UTC'`);
  if (filter.text !== undefined) parts.push(saying(filter.text, textPaths));
  return sql.join(parts, sql` and `);
}

function saying(text: string, paths: readonly (readonly string[])[]): SQL {
  if (paths.length === 0) return sql`false`;
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const each = paths.map((path) => sql`(r.answers #>> ${arrayText(path)}::text[]) ilike ${pattern}`);
  return sql`(${sql.join(each, sql` or `)})`;
}

function arrayText(path: readonly string[]): string {
  return `{${path.map((part) => `"${part.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`;
}
