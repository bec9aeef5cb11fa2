import { formatter } from '../i18n/format.ts';
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
  const marks = persona.marks.map(({ direction, ...fact }) => words.mark({ direction, fact }));
  if (marks.length === 0) return say('name.none', { code: persona.segment.toUpperCase() });
  const name = formatter(locale).list(marks);
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`;
}
