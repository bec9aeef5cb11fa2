import { findPersona } from '#db/queries/personas/find-persona.ts';
import { findTitle } from '#db/queries/questionnaires/find-title.ts';
import { loadSegmentation } from '#db/queries/segmentation/load-segmentation.ts';
import { inScope } from '#db/scope.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { PersonaId } from '#lib/ids.ts';
import { personaJson } from '#lib/personas/export/persona-json.ts';
import { personaMarkdown } from '#lib/personas/export/persona-markdown.ts';
import { personaSheet, type SheetInput } from '#lib/personas/export/persona-sheet.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { loadLabels } from '../segmentation/load-labels.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { personaPdf } from './export/persona-pdf.ts';
import { personaPng } from './export/persona-png.ts';
import { personaPngPicture } from './export/persona-png-picture.ts';

export const exportFormats = ['md', 'pdf', 'png', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportInput {
  readonly id: PersonaId;
  readonly format: ExportFormat;
  readonly locale: Locale;
  /** All claims, marked, in place of the accepted ones alone. */
  readonly all: boolean;
}

export interface Exported {
  readonly body: string | Uint8Array;
  readonly type: string;
  /** Latin letters, digits and hyphens. */
  readonly fileName: string;
}

export type ExportPersonaFailure = { readonly tag: 'forbidden' } | { readonly tag: 'not-found' };

/** A persona as a file in the reader's language. A PDF takes about 1 s, with Chinese about 3 s. */
export async function exportPersona(
  context: Context,
  caller: Caller,
  input: ExportInput,
): Promise<Result<Exported, ExportPersonaFailure>> {
  if (!can(caller.role, 'view')) return fail({ tag: 'forbidden' });
  const found = await inScope(context.connection, caller, async (db) => {
    const persona = await findPersona(db, caller, input.id);
    if (!persona || persona.document.draftedAt === null) return undefined;
    const name = persona.document.name ?? persona.document.segment.toUpperCase();
    const details = { format: input.format };
    await recordActivity(context, db, caller, { action: 'persona-exported', subject: input.id, name, details });
    const run = await loadSegmentation(db, caller, persona.segmentation);
    const title = run && (await findTitle(db, caller, run.questionnaire));
    return { ...persona, study: title ? wordsIn(title.title, input.locale, title.languages).words : '' };
  });
  if (!found) return fail({ tag: 'not-found' });
  const { document, colour, segmentName } = found;
  const labels = (await loadLabels(context, caller, found.segmentation, input.locale)) ?? { rows: 0, columns: [] };
  const sheetInput: SheetInput = {
    persona: document,
    labels,
    locale: input.locale,
    approved: found.state === 'approved',
    segmentName,
    study: found.study,
    all: input.all,
    now: context.now().getTime(),
  };
  const fileName = `persona-${document.segment}-${input.locale}.${input.format}`;
  const { type, body } = await writers[input.format](sheetInput, colour);
  return ok({ type, body, fileName });
}

type Written = Pick<Exported, 'type' | 'body'>;

const writers: Record<ExportFormat, (input: SheetInput, colour: number) => Promise<Written> | Written> = {
  md: (input) => ({ type: 'text/markdown; charset=utf-8', body: personaMarkdown(personaSheet(input)) }),
  json: (input) => ({ type: 'application/json', body: `${JSON.stringify(personaJson(input), null, 2)}\n` }),
  pdf: async (input, colour) => ({ type: 'application/pdf', body: await personaPdf(pagesOf(input, colour)) }),
  png: async (input, colour) => ({ type: 'image/png', body: await personaPng(pagesOf(input, colour)) }),
};

function pagesOf(input: SheetInput, colour: number) {
  const letter = String.fromCharCode(64 + colour);
  return { sheet: personaSheet(input), picture: personaPngPicture(input.persona.picture, colour, 480), colour, letter };
}
