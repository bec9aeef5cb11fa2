import { joinSentences } from '#lib/i18n/join-sentences.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { type AnalysisKey, sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { journeyColumn } from '#lib/responses/journey-column.ts';
import type { Category, Column, Table } from '#lib/responses/table.ts';
import type { DraftClaim, PersonaDraft } from './draft.ts';
import type { Fact } from './fact.ts';
import { figureOf } from './figure-of.ts';
import { formatMean } from './format-mean.ts';
import { plainLabel } from './plain-label.ts';
import { quoted } from './quoted.ts';

/** What a sentence is made of; a stored fact counts the rows behind it where a drafted one lists them. */
export type Tellable = Omit<DraftClaim, 'fact' | 'part'> & {
  readonly fact: Omit<Fact, 'rows'> & ({ readonly rows: readonly number[] } | { readonly count: number });
};

/** Puts claims into words of one language. Numbers come from facts, names from the table; no sentence knows a variable. */
export interface Narrator {
  claim(claim: Tellable): string;
  /** The sentence of a share or a mean with `{{fact}}` and `{{rest}}` where its numbers go, to be put into other words. */
  template(claim: Tellable): string;
  /** That few of the segment answered, or an empty text. */
  base(claim: Tellable): string;
  /** What a marker contributes to a name: “label”, not “label”, high “label”. */
  mark(claim: {
    readonly direction: DraftClaim['direction'];
    readonly fact: Pick<Fact, 'variable' | 'category'>;
  }): string;
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
  const nameOf = (variable: string) => plainLabel(columns.get(variable)?.label ?? spoken(variable));
  const label = (variable: string) => quoted(nameOf(variable), locale);
  const category = (variable: string, code: string) => quoted(categoryLabel(columns.get(variable), code), locale);
  const mark: Narrator['mark'] = ({ fact, direction }) =>
    say(`mark.${kindOf(columns.get(fact.variable), true)}.${direction === 'less' ? 'less' : 'more'}` as AnalysisKey, {
      variable: quoted(nameOf(fact.variable), locale, LONGEST_IN_NAME),
      category: quoted(categoryLabel(columns.get(fact.variable), fact.category ?? ''), locale, LONGEST_IN_NAME),
    });
  const sentence = ({ fact, direction }: Tellable, value: string, rest: string) => {
    const column = columns.get(fact.variable);
    const scale = column && 'categories' in column ? column.categories : [];
    return say(`claim.${kindOf(column, false)}.${direction === 'none' ? 'same' : direction}` as AnalysisKey, {
      value,
      rest,
      variable: label(fact.variable),
      category: category(fact.variable, fact.category ?? ''),
      min: end(scale[0], locale),
      max: end(scale.at(-1), locale),
    });
  };
  const base = ({ fact, size = fact.n }: Tellable) =>
    fact.n >= size * 0.8 ? '' : say('claim.base', { n: fact.n, of: size });
  return {
    label,
    category,
    mark,
    base,
    template: (claim) => sentence(claim, '{{fact}}', '{{rest}}'),
    claim(claim) {
      const { fact, traits = 0 } = claim;
      if (fact.measure === 'quote') return quoted(String(fact.value), locale, 400);
      const value = figureOf(fact.measure, fact.value, locale);
      const rest = figureOf(fact.measure, fact.rest, locale);
      if (fact.measure === 'size') {
        const n = 'count' in fact ? fact.count : fact.rows.length;
        return say('claim.size', { value, rest, n, total: fact.n });
      }
      const told =
        fact.measure === 'prevalence'
          ? say(fact.category === 'all' ? 'claim.prevalence.all' : 'claim.prevalence.most', { value, rest, traits })
          : sentence(claim, value, rest);
      const few = base(claim);
      return few === '' ? told : joinSentences([told, few], locale);
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
