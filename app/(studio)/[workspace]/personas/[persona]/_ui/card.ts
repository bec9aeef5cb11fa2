import type { Locale } from '#lib/i18n/locale.ts';
import type { ReadPersona } from '#server/personas/read-persona.ts';

/** What every part of the card's page is drawn from. */
export interface Card {
  readonly slug: string;
  readonly locale: Locale;
  readonly persona: ReadPersona;
  /** Whether this reader may change it, and may open single responses. */
  readonly edits: boolean;
  readonly opens: boolean;
}
