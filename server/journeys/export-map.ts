import { findWorkspaceDemo } from '#db/queries/journeys/find-workspace-demo.ts';
import { inScope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { JourneyMapId } from '#lib/ids.ts';
import { mapCsv } from '#lib/journeys/export/map-csv.ts';
import { mapJson } from '#lib/journeys/export/map-json.ts';
import { mapMarkdown } from '#lib/journeys/export/map-markdown.ts';
import { mapSheet } from '#lib/journeys/export/map-sheet.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Caller, Context } from '../context.ts';
import { mapPdf } from './export/map-pdf.ts';
import { mapPng } from './export/map-png.ts';
import { type ReadMapFailure, readMap } from './read-map.ts';

export const mapFormats = ['md', 'csv', 'pdf', 'png', 'json'] as const;
export type MapFormat = (typeof mapFormats)[number];

/** A map as a file. */
export interface ExportedMap {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Writes a map in one language; whoever may look at it may take it along. A PDF or PNG takes about a second. */
export async function exportMap(
  context: Context,
  caller: Caller,
  input: { readonly id: JourneyMapId; readonly format: MapFormat; readonly locale: Locale },
): Promise<Result<ExportedMap, ReadMapFailure>> {
  const read = await readMap(context, caller, input);
  if (!read.ok) return read;
  const { document, told, persona, segment, newer } = read.value;
  if (document.state !== 'ready') return fail({ tag: 'not-found' });
  const members = new Map(read.value.members.map(({ id, name }) => [id, name]));
  const simulated = await inScope(context.connection, caller, (db) => findWorkspaceDemo(db, caller));
  const letter = String.fromCharCode(64 + segment.colour);
  const { colour } = segment;
  const { locale } = input;
  const sheet = mapSheet({ document, told, persona: persona.name, letter, colour, members, newer, simulated, locale });
  switch (input.format) {
    case 'md':
      return ok({ type: 'text/markdown; charset=utf-8', body: mapMarkdown(sheet) });
    case 'csv':
      return ok({ type: 'text/csv; charset=utf-8', body: mapCsv(document, told, members, locale) });
    case 'json':
      return ok({
        type: 'application/json',
        body: `${JSON.stringify(mapJson(document, told, sheet, members), null, 2)}\n`,
      });
    case 'pdf':
      return ok({ type: 'application/pdf', body: await mapPdf(sheet) });
    case 'png':
      return ok({ type: 'image/png', body: await mapPng(sheet) });
  }
}
