import { formatter } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { sayAnalysis } from '../i18n/say-analysis.ts';
import type { Table } from '../responses/table.ts';
import { narrator } from './narrator.ts';
import type { Persona } from './persona.ts';

/** What a persona is called: as people named it, or in the reader's language by its strongest differences that nobody rejected. */
export function personaName(
  persona: Pick<Persona, 'name' | 'marks' | 'claims' | 'segment'>,
  labels: Table,
  locale: Locale,
): string {
  if (persona.name !== null) return persona.name;
  const say = sayAnalysis(locale);
  const words = narrator(labels, locale);
  const rejected = new Set(persona.claims.flatMap(({ fact, state }) => (state === 'rejected' ? [fact] : [])));
  const marks = persona.marks.flatMap(({ direction, ...mark }) =>
    rejected.has(mark.fact) ? [] : [words.mark({ direction, fact: mark })],
  );
  if (marks.length === 0) return say('name.none', { code: persona.segment.toUpperCase() });
  const name = formatter(locale).list(marks);
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`;
}
