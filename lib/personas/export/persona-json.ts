import type { CitedFact } from '../cited-fact.ts';
import { toldPersona } from '../told-persona.ts';
import type { PersonaExport } from './persona-export-schema.ts';
import { personaSheet, type SheetInput } from './persona-sheet.ts';

/** A persona as `segue/persona@1`. Facts go without the response a quote is from: the file leaves the house. */
export function personaJson(input: SheetInput): PersonaExport {
  const { persona, labels, locale, all } = input;
  const sheet = personaSheet(input);
  const told = toldPersona(persona, labels, locale);
  const shown = [...told.parts.flatMap(({ claims }) => claims), ...told.prevalence].filter(
    ({ claim }) => all || claim.state === 'accepted',
  );
  const cited = new Set(shown.map(({ claim }) => claim.fact));
  return {
    format: 'segue/persona@1',
    language: locale,
    segment: persona.segment,
    name: told.name,
    state: input.approved ? 'approved' : 'draft',
    size: persona.size,
    total: persona.total,
    claims: shown.map(({ claim, text }) => ({
      ...{ id: claim.id, part: claim.part, text, kind: claim.kind, state: claim.state },
      facts: claim.fact === null ? [] : [claim.fact],
      stale: claim.stale,
    })),
    gaps: told.parts.flatMap(({ part, ask }) => (ask === null ? [] : [{ part, text: ask }])),
    facts: persona.facts.filter(({ id }) => cited.has(id)).map(published),
    study: input.study,
    method: sheet.method,
    frameHash: persona.frameHash,
    draftedAt: persona.draftedAt ?? '',
    exportedAt: new Date(input.now).toISOString(),
  };
}

function published({ response: _, ...fact }: CitedFact): PersonaExport['facts'][number] {
  return fact;
}
