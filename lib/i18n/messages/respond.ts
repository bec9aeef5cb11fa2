import type { Locale } from '../locale.ts';
import type { Translate } from '../translate.ts';
import en from './respond/en.json' with { type: 'json' };
import lv from './respond/lv.json' with { type: 'json' };
import ru from './respond/ru.json' with { type: 'json' };
import zh from './respond/zh.json' with { type: 'json' };

/** The keys of the words at the respondents' door. */
export type RespondKey = keyof typeof en;
export type RespondMessages = Readonly<Record<RespondKey, string>>;
export type RespondTranslate = Translate<RespondKey>;

/**
 * The words of the respondents' door in one language. For the server: it holds all four, so the respondent's script
 * never imports it and is handed the few messages it needs within the page.
 */
export function respondMessages(locale: Locale): RespondMessages {
  return messages[locale];
}

const messages: Record<Locale, RespondMessages> = { en, ru, zh, lv };
