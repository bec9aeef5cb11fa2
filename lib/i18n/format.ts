import type { Locale } from './locale.ts';

/** Writes numbers and times as a reader of one language expects them. Shares are 0 to 1, times are epoch milliseconds. */
export type Formatter = {
  locale: Locale;
  /** 1486 → "1,486". */
  integer(value: number): string;
  /** With at most `digits` places, 2 unless said. */
  decimal(value: number, digits?: number): string;
  /** .8124 → "81%"; the sign and its space as the language has it. */
  percent(share: number, digits?: number): string;
  /** Ends of an interval of shares in percent, without the sign: .774, .841 → "77–84". */
  percentInterval(low: number, high: number): string;
  /** Always with its sign, a true minus: −.4 → "−0.4". */
  signed(value: number, digits?: number): string;
  /** A difference of shares in percentage points, signed, without the word: .47 → "+47". */
  points(difference: number): string;
  /** A p value the way papers write it: "< .001", which does not break at the end of a line, or ".031"; the language's own decimal mark. */
  pValue(p: number): string;
  /** "20 Nov 2026". */
  date(time: number): string;
  /** "20 Nov". */
  day(time: number): string;
  /** "20 Nov 2026, 14:02". */
  dateTime(time: number): string;
  /** "14:02". */
  time(time: number): string;
  /** "English, Russian and Chinese". */
  list(parts: readonly string[]): string;
  /** "4 minutes", from seconds, to the nearest minute, at least one. */
  minutes(seconds: number): string;
  /** "1.2 MB". */
  bytes(count: number): string;
};

/** The formatter of `locale`; days and hours are those of `timeZone` (IANA name). Costs nothing until it is used. */
export function formatter(locale: Locale, timeZone = 'UTC'): Formatter {
  const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    once(made, `n${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options)) as Intl.NumberFormat;
  const moment = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    once(
      made,
      `d${JSON.stringify(options)}`,
      () => new Intl.DateTimeFormat(dated[locale], { ...options, timeZone }),
    ) as Intl.DateTimeFormat;
  const signed = (value: number, digits: number) =>
    number({ maximumFractionDigits: digits, minimumFractionDigits: digits, signDisplay: 'exceptZero' })
      .format(value)
      .replace('-', '−');
  const whole = (share: number) => number({ maximumFractionDigits: 0 }).format(share * 100);
  return {
    locale,
    integer: (value) => number({ maximumFractionDigits: 0 }).format(value),
    // Nothing is a little below nothing: −0.04 with one digit is 0.
    decimal: (value, digits = 2) =>
      number({ maximumFractionDigits: digits, signDisplay: 'negative' }).format(value).replace('-', '−'),
    percent: (share, digits = 0) =>
      number({ style: 'percent', maximumFractionDigits: digits, minimumFractionDigits: digits }).format(share),
    percentInterval: (low, high) => `${whole(low)}–${whole(high)}`,
    signed: (value, digits = 1) => signed(value, digits),
    points: (difference) => signed(difference * 100, 0),
    pValue: (p) => {
      const three = (value: number) =>
        number({ minimumFractionDigits: 3, maximumFractionDigits: 3 })
          .format(value)
          .replace(/^0(?=[.,])/, locale === 'en' ? '' : '0');
      return p < 0.001 ? `<\u00a0${three(0.001)}` : three(p);
    },
    date: (time) => moment({ day: 'numeric', month: 'short', year: 'numeric' }).format(time),
    day: (time) => moment({ day: 'numeric', month: 'short' }).format(time),
    dateTime: (time) =>
      moment({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(time),
    time: (time) => moment({ hour: '2-digit', minute: '2-digit' }).format(time),
    list: (parts) => new Intl.ListFormat(dated[locale], { type: 'conjunction' }).format(parts),
    minutes: (seconds) =>
      number({ style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(Math.max(1, Math.round(seconds / 60))),
    bytes: (count) => {
      const power = count < 1000 ? 0 : count < 1e6 ? 1 : count < 1e9 ? 2 : 3;
      const unit = (['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const)[power] ?? 'byte';
      return number({
        style: 'unit',
        unit,
        unitDisplay: power ? 'short' : 'long',
        maximumFractionDigits: power ? 1 : 0,
      }).format(count / 1000 ** power);
    },
  };
}

/** English as most of the world writes dates and lists: the day before the month, no comma before "and". */
const dated: Record<Locale, string> = { en: 'en-GB', ru: 'ru', zh: 'zh', lv: 'lv' };

function once<V>(made: Map<string, V>, key: string, make: () => V): V {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}
