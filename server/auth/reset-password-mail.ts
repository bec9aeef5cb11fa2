import type { Locale } from '#lib/i18n/locale.ts';
import en from '#lib/i18n/messages/account/en.json' with { type: 'json' };
import lv from '#lib/i18n/messages/account/lv.json' with { type: 'json' };
import ru from '#lib/i18n/messages/account/ru.json' with { type: 'json' };
import zh from '#lib/i18n/messages/account/zh.json' with { type: 'json' };
import { translator } from '#lib/i18n/translate.ts';

/** Subject and plain text of the mail with the link to a new password. Holds nothing that a stranger wrote ([S05]). */
export function resetPasswordMail(
  locale: Locale,
  input: { readonly link: string; readonly minutes: number },
): { subject: string; text: string } {
  const t = translator(locale, catalogues[locale]);
  const { link, minutes } = input;
  return {
    subject: t('mail.reset.subject'),
    text: [t('mail.reset.intro'), link, t('mail.reset.terms', { minutes }), t('mail.reset.ignore')].join('\n\n'),
  };
}

const catalogues = { en, ru, zh, lv };
