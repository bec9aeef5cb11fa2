import { joinSentences } from '#lib/i18n/join-sentences.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type AnalysisKey, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { Category, Column, Table } from '#lib/responses/table.ts';
import type { DraftClaim, PersonaDraft } from './draft.ts';
import { formatMean } from './format-mean.ts';
import { formatShare } from './format-share.ts';
import { quoted } from './quoted.ts';

/** Puts claims into words of one language. Numbers come from facts, names from the table; no sentence knows a variable. */
export interface Narrator {
  claim(claim: DraftClaim): string;
  /** What a marker contributes to a name: “label”, not “label”, high “label”. */
  mark(claim: DraftClaim): string;
  name(draft: PersonaDraft): string;
  /** The label of a variable of this table, in quotation marks. */
  label(variable: string): string;
  /** The label of a category of a variable, in quotation marks. */
  category(variable: string, code: string): string;
}

/** Labels in a name are cut at this many characters. */
const LONGEST_IN_NAME = 40;

export function narrator(table: Table, locale: Locale): Narrator {
  const say = sayAnalysis(locale);
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const nameOf = (variable: string) => columns.get(variable)?.label ?? spoken(variable);
  const label = (variable: string) => quoted(nameOf(variable), locale);
  const category = (variable: string, code: string) => quoted(categoryLabel(columns.get(variable), code), locale);
  const mark = ({ fact, direction }: DraftClaim) =>
    say(`mark.${kindOf(columns.get(fact.variable), true)}.${direction === 'less' ? 'less' : 'more'}` as AnalysisKey, {
      variable: quoted(nameOf(fact.variable), locale, LONGEST_IN_NAME),
      category: quoted(categoryLabel(columns.get(fact.variable), fact.category ?? ''), locale, LONGEST_IN_NAME),
    });
  return {
    label,
    category,
    mark,
    claim({ fact, direction, traits = 0, size = fact.n }) {
      const number = (x: number | null) =>
        x === null ? '–' : fact.measure === 'mean' ? formatMean(x, locale) : formatShare(x, locale);
      const values = {
        value: typeof fact.value === 'number' ? number(fact.value) : fact.value,
        rest: number(fact.rest),
      };
      if (fact.measure === 'quote') return quoted(String(fact.value), locale, 400);
      if (fact.measure === 'size') return say('claim.size', { ...values, n: fact.rows.length, total: fact.n });
      const withBase = (told: string) => {
        if (fact.n >= size * 0.8) return told;
        return joinSentences([told, say('claim.base', { n: fact.n, of: size })], locale);
      };
      if (fact.measure === 'prevalence') {
        const key = fact.category === 'all' ? 'claim.prevalence.all' : 'claim.prevalence.most';
        return withBase(say(key, { ...values, traits }));
      }
      const column = columns.get(fact.variable);
      const scale = column && 'categories' in column ? column.categories : [];
      const told = say(`claim.${kindOf(column, false)}.${direction === 'none' ? 'same' : direction}` as AnalysisKey, {
        ...values,
        variable: label(fact.variable),
        category: category(fact.variable, fact.category ?? ''),
        min: end(scale[0], locale),
        max: end(scale.at(-1), locale),
      });
      return withBase(told);
    },
    name({ segment, markers: [first, second] }) {
      const code = segment.toUpperCase();
      if (!first) return say('name.none', { code });
      if (!second) return say('name.one', { code, first: mark(first) });
      return say('name.two', { code, first: mark(first), second: mark(second) });
    },
  };
}

/** Which sentence fits a column: yes/no, one of several, several at once, a number, a number on a scale (a count from 0 up is no scale, nor is a scale told in a name). */
function kindOf(column: Column | undefined, inName: boolean): 'yes' | 'value' | 'chosen' | 'mean' | 'scale' {
  if (!column || column.scale === 'text' || column.scale === 'interval') return 'mean';
  if (column.scale === 'binary') return 'yes';
  if (column.scale === 'multi') return 'chosen';
  const numeric = column.scale === 'ordinal' && column.categories.every(({ code }) => /^[+-]?\d+$/.test(code));
  if (!numeric) return 'value';
  return inName || column.categories[0]?.code === '0' ? 'mean' : 'scale';
}

function categoryLabel(column: Column | undefined, code: string): string {
  if (!column || !('categories' in column)) return code;
  return column.categories.find((category) => category.code === code)?.label ?? code;
}

/** The end of a scale: its number, with its words when it has any. */
function end(category: Category | undefined, locale: Locale): string {
  const number = formatMean(Number(category?.code), locale);
  return category?.label === undefined ? number : `${number} (${quoted(category.label, locale, 40)})`;
}

/** A column of a journey block without a label is called by its stage and its code. */
function spoken(variable: string): string {
  const place = journeyColumn(variable);
  return place ? `${place.stage}: ${place.code || place.lane}` : variable;
}
