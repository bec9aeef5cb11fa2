import type { ReactNode } from 'react';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';

/** What the table of responses is told. */
export interface ResponseTableProps {
  /** The workspace's part of the address. */
  readonly slug: string;
  readonly questionnaire: QuestionnaireId;
  /** Definitions by version; each row is read with its own, headers with the newest. */
  readonly definitions: ReadonlyMap<number, Questionnaire>;
  /** Codes of the questions that are shown, in this order. */
  readonly columns: readonly string[];
  readonly rows: readonly ResponseRow[];
  /** Says what the table holds; read out, not drawn. */
  readonly caption: string;
  /** Of the workspace, for moments; UTC unless said. */
  readonly timeZone?: string;
  /** What stands there when there is no row. */
  readonly empty: ReactNode;
  /** Carried along to one response, so that previous and next stay within these rows: `status=complete&text=gym`. */
  readonly query?: string;
  /** Columns of the caller's own, behind the first: the segment of a response, say. */
  readonly extra?: readonly { readonly key: string; readonly header: ReactNode; cell(row: ResponseRow): ReactNode }[];
  /** Headers become links. Keys are `saved`, `seconds` and codes of questions that are numbers. */
  readonly sort?: { readonly by: string; readonly descending: boolean; href(key: string): string };
  /** Rows can be ticked: checkboxes named `response` that belong to the form of this id. */
  readonly select?: { readonly form: string };
}
