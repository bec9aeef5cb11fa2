import type { Locale } from './locale.ts';

/** A catalogue of one area in one language: key to message. */
export type Messages = Readonly<Record<string, string>>;

export type MessageParams = Readonly<Record<string, string | number>>;

/** Says a message of one catalogue; the keys are those of its English file. */
export type Translate<Key extends string> = (key: Key, params?: MessageParams) => string;

/**
 * Makes the function that says messages of `messages` in `locale`.
 *
 * A message is text with `{name}` for a parameter and `{n, plural, one {# answer} few {…} other {# answers}}` for a
 * count: a subset of ICU MessageFormat, with the plural categories of CLDR by Intl.PluralRules, `=0` style exact
 * cases, and `#` for the number in the reader's format. Branches may hold parameters but no further plural.
 * A parameter that is missing is left visible as `{name}`, so that a test or a reader sees it.
 */
export function translator<M extends Messages>(locale: Locale, messages: M): Translate<keyof M & string> {
  return (key, params = {}) => say(messages[key] ?? key, locale, params);
}

const PLURAL = /\{(\w+), plural,((?:\s*(?:=\d+|zero|one|two|few|many|other) \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;
const BRANCH = /(=\d+|zero|one|two|few|many|other) \{((?:[^{}]|\{\w+\})*)\}/g;

function say(message: string, locale: Locale, params: MessageParams): string {
  if (!message.includes('{')) return message;
  return message
    .replace(PLURAL, (whole, name: string, branches: string) => {
      const n = params[name];
      return typeof n === 'number' ? branchFor(n, branches, locale) : whole;
    })
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numberFormat(locale).format(value) : value;
    });
}

function branchFor(n: number, branches: string, locale: Locale): string {
  const cases = new Map([...branches.matchAll(BRANCH)].map((m) => [m[1], m[2] ?? '']));
  const text = cases.get(`=${n}`) ?? cases.get(pluralRules(locale).select(n)) ?? cases.get('other') ?? '';
  return text.replaceAll('#', numberFormat(locale).format(n));
}

// Making either costs a hundred times what using it does.
const formats = new Map<Locale, Intl.NumberFormat>();
const rules = new Map<Locale, Intl.PluralRules>();

function numberFormat(locale: Locale): Intl.NumberFormat {
  const found = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, found);
  return found;
}

function pluralRules(locale: Locale): Intl.PluralRules {
  const found = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, found);
  return found;
}
