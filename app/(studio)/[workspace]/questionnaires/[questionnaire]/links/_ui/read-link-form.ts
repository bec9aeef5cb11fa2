import { textsOf } from '#app/_door/read-form.ts';
import type { KeyOf } from '#app/_ui/i18n/catalogues.ts';
import { fromWallTime } from '#lib/i18n/wall-time.ts';
import { type LinkWish, linkWishSchema } from '#lib/questionnaires/link-wish.ts';

/** What the fields of a link say, or what is wrong with them by their names. Times are those of the workspace's zone. */
export function readLinkForm(
  form: FormData,
  timeZone: string,
): { readonly wish: LinkWish } | { readonly errors: Readonly<Record<string, KeyOf<'fielding'>>> } {
  const texts = Object.fromEntries(
    Object.entries(textsOf(form)).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  ) as Record<string, string>;
  const errors: Record<string, KeyOf<'fielding'>> = {};
  const moment = (name: 'opensAt' | 'closesAt') => {
    const text = texts[name]?.trim() ?? '';
    const time = text === '' ? null : fromWallTime(text, timeZone);
    if (time === undefined) errors[name] = 'link.error.moment';
    return time == null ? null : new Date(time);
  };
  const hidden = Object.entries(texts)
    .filter(([name]) => name.startsWith('hidden.'))
    .map(([name, value]) => [name.slice('hidden.'.length), value]);
  const parsed = linkWishSchema.safeParse({
    channel: texts.channel ?? '',
    version: Number(texts.version),
    hidden: Object.fromEntries(hidden),
    opensAt: moment('opensAt'),
    closesAt: moment('closesAt'),
  });
  for (const issue of parsed.error?.issues ?? []) {
    const [field = '', code] = issue.path.map(String);
    errors[code === undefined ? field : `${field}.${code}`] ??=
      field === 'channel' ? 'link.error.channel' : 'link.error.wrong';
  }
  return parsed.success && Object.keys(errors).length === 0 ? { wish: parsed.data } : { errors };
}
