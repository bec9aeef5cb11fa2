import type { Locale } from '../i18n/locale.ts';
import { sayAnalysis } from '../i18n/say-analysis.ts';
import type { Table } from '../responses/table.ts';
import { narrator } from './narrator.ts';
import type { Persona } from './persona.ts';

/** What a persona is called: as people named it, or by its strongest differences in the reader's language. */
export function personaName(
  persona: Pick<Persona, 'name' | 'marks' | 'segment'>,
  labels: Table,
  locale: Locale,
): string {
  if (persona.name !== null) return persona.name;
  const say = sayAnalysis(locale);
  const words = narrator(labels, locale);
  const code = persona.segment.toUpperCase();
  const [first, second] = persona.marks.map(({ direction, ...fact }) => words.mark({ direction, fact }));
  if (first === undefined) return say('name.none', { code });
  if (second === undefined) return say('name.one', { code, first });
  return say('name.two', { code, first, second });
}
