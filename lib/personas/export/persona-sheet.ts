import { formatter } from '../../i18n/format.ts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import type { Locale } from '../../i18n/locale.ts';
import { sayAnalysis } from '../../i18n/say-analysis.ts';
import { sayPersonas } from '../../i18n/say-personas.ts';
import type { Table } from '../../responses/table.ts';
import type { CitedFact } from '../cited-fact.ts';
import { figureOf } from '../figure-of.ts';
import { formatShare } from '../format-share.ts';
import type { Persona } from '../persona.ts';
import { plainLabel } from '../plain-label.ts';
import { quoted } from '../quoted.ts';
import { rejectedTraits } from '../rejected-traits.ts';
import { type ToldClaim, toldPersona } from '../told-persona.ts';

/** A persona as it is written into a document of any format: words of one language, numbers put in, nothing to click. */
export interface PersonaSheet {
  readonly language: Locale;
  readonly name: string;
  /** Segment, people, share. */
  readonly who: string;
  readonly state: string;
  readonly match: string | null;
  readonly parts: readonly SheetPart[];
  readonly quotes: readonly SheetQuote[];
  readonly quotesTitle: string;
  /** What nobody was asked: the part and the question to ask. */
  readonly gaps: readonly { readonly title: string; readonly ask: string }[];
  readonly gapsTitle: string;
  /** The strongest shares, for a chart. */
  readonly differs: readonly SheetBar[];
  readonly differsTitle: string;
  readonly differsCaption: string;
  /** Said when there is nothing to show. */
  readonly none: string | null;
  readonly warnings: readonly string[];
  readonly which: string;
  /** Which questionnaire the answers are to. */
  readonly study: string;
  readonly method: string;
  readonly date: string;
  readonly made: string;
}

export interface SheetPart {
  readonly title: string;
  readonly claims: readonly SheetClaim[];
}

export interface SheetClaim {
  readonly text: string;
  /** Value, interval, n and everyone else; empty for own words. */
  readonly figures: string;
  /** Assumed, not decided, rejected, stale: in words. */
  readonly marks: readonly string[];
  readonly assumed: boolean;
}

export interface SheetQuote {
  readonly words: string;
  readonly language: string;
  readonly source: string;
  readonly marks: readonly string[];
}

export interface SheetBar {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly rest: number;
  readonly text: string;
}

export interface SheetInput {
  readonly persona: Persona;
  readonly labels: Table;
  readonly locale: Locale;
  readonly approved: boolean;
  readonly segmentName: string | null;
  /** What the questionnaire is called, which says where the answers are from and, of made-up ones, that they are. */
  readonly study: string;
  /** All claims, with marks on those that nobody accepted; else the accepted ones alone. */
  readonly all: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

const MOST_BARS = 7;
const FEW = 10;

/** Chooses what goes into a document and says it. Warnings that a page shows go along: paper is believed more. */
export function personaSheet(input: SheetInput): PersonaSheet {
  const { persona, labels, locale, all } = input;
  const say = sayPersonas(locale);
  const figures = formatter(locale);
  const told = toldPersona(persona, labels, locale);
  const isIn = ({ claim }: ToldClaim) => all || claim.state === 'accepted';
  const shown = told.parts.map((part) => ({ ...part, claims: part.claims.filter(isIn) }));
  const quotes = shown.find(({ part }) => part === 'quotes')?.claims ?? [];
  const parts = shown.filter(({ part, claims }) => part !== 'quotes' && claims.length > 0);
  const segment = input.segmentName ?? say('segment', { code: persona.segment.toUpperCase() });
  const share = persona.share ?? (persona.total > 0 ? persona.size / persona.total : 0);
  const stale = shown.flatMap(({ claims }) => claims).filter(({ claim }) => claim.stale !== null).length;
  return {
    language: locale,
    name: told.name,
    who: say('who.line', {
      ...{ segment, n: persona.size, total: figures.integer(persona.total) },
      share: formatShare(share, locale),
    }),
    state: say(input.approved ? 'state.approved' : 'state.draft'),
    match: matchOf(persona, locale),
    parts: parts.map(({ title, claims }) => ({ title, claims: claims.map((one) => claimOf(one, locale)) })),
    quotes: quotes.map((one) => quoteOf(one, labels, locale)),
    quotesTitle: sayAnalysis(locale)('part.quotes'),
    gaps: told.parts.flatMap(({ title, ask, claims }) => (ask !== null && !claims.some(isIn) ? [{ title, ask }] : [])),
    gapsTitle: say('doc.ask'),
    differs: barsOf(
      parts.flatMap(({ claims }) => claims),
      labels,
      locale,
    ),
    differsTitle: say('differs.title'),
    differsCaption: say('doc.differs'),
    none: parts.length === 0 && quotes.length === 0 ? say('doc.none') : null,
    warnings: [
      ...(persona.share === undefined ? [] : [`${say('warn.weighted.title')}. ${say('warn.weighted.body')}`]),
      ...(persona.size < FEW ? [`${say('warn.few.title', { n: persona.size })}.`] : []),
      ...(told.average ? [say('warn.average.body')] : []),
      ...(stale > 0 ? [`${say('warn.stale.title', { n: stale })}.`] : []),
    ],
    which: say(all ? 'doc.all' : 'doc.accepted'),
    study: say('doc.study', { title: input.study }),
    method: say('doc.method', { total: persona.total, comparisons: persona.comparisons }),
    date: say('doc.date', { date: figures.date(input.now) }),
    made: say('doc.made'),
  };
}

function matchOf(persona: Persona, locale: Locale): string | null {
  const of = (which: string) =>
    persona.facts.find(({ measure, category }) => measure === 'prevalence' && category === which);
  const most = of('most');
  const all = of('all');
  if (!most || !all) return null;
  const say = sayPersonas(locale);
  const line = say('match.line', {
    ...{ count: most.count, n: most.n, traits: persona.traits.length },
    share: formatShare(Number(most.value), locale),
    all: formatShare(Number(all.value), locale),
  });
  const rejected = rejectedTraits(persona);
  return rejected > 0 ? joinSentences([line, say('match.rejected', { n: rejected })], locale) : line;
}

function claimOf({ claim, fact, text }: ToldClaim, locale: Locale): SheetClaim {
  return {
    text,
    figures: fact ? figuresOf(fact, locale) : '',
    marks: marksOf({ claim, fact }, locale),
    assumed: claim.kind === 'own',
  };
}

function figuresOf(fact: CitedFact, locale: Locale): string {
  const number = (value: number | string | null) => figureOf(fact.measure, value, locale);
  return sayPersonas(locale)('doc.figure', {
    value: number(fact.value),
    low: number(fact.low),
    high: number(fact.high),
    n: fact.n,
    rest: number(fact.rest),
  });
}

function marksOf({ claim, fact }: Pick<ToldClaim, 'claim' | 'fact'>, locale: Locale): string[] {
  const say = sayPersonas(locale);
  const { stale } = claim;
  return [
    ...(claim.kind === 'own' ? [say('claim.assumed')] : []),
    ...(claim.state === 'proposed' ? [say('doc.proposed')] : []),
    ...(claim.state === 'rejected' ? [say('doc.rejected')] : []),
    ...(stale && fact
      ? [
          say('claim.was', {
            ...{ was: figureOf(fact.measure, stale.value, locale), wasN: stale.n },
            ...{ now: figureOf(fact.measure, fact.value, locale), n: fact.n },
          }),
        ]
      : []),
  ];
}

function quoteOf({ claim, fact, text }: ToldClaim, labels: Table, locale: Locale): SheetQuote {
  const language = fact?.language ?? locale;
  const label = labels.columns.find(({ name }) => name === fact?.variable)?.label ?? '';
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    words: text,
    language,
    source: sayPersonas(locale)('quote.source', {
      question: quoted(plainLabel(label), locale, 200),
      language: names.of(language) ?? language,
    }),
    marks: marksOf({ claim, fact: null }, locale),
  };
}

function barsOf(claims: readonly ToldClaim[], labels: Table, locale: Locale): SheetBar[] {
  return claims
    .filter(({ claim }) => (claim.direction === 'more' || claim.direction === 'less') && claim.state !== 'rejected')
    .flatMap(({ fact }) => (fact?.measure === 'share' && fact.rest !== null ? [fact] : []))
    .sort((a, b) => Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0))
    .slice(0, MOST_BARS)
    .map((fact) => ({
      label: barLabel(fact, labels),
      value: Number(fact.value),
      low: fact.low ?? Number(fact.value),
      high: fact.high ?? Number(fact.value),
      rest: fact.rest ?? 0,
      text: figureOf(fact.measure, fact.value, locale),
    }));
}

/** What a share is of in a few words: the answer, or of yes and no the question. */
export function barLabel(fact: CitedFact, labels: Table): string {
  const column = labels.columns.find(({ name }) => name === fact.variable);
  const category = column && 'categories' in column && column.categories.find(({ code }) => code === fact.category);
  return plainLabel((column?.scale !== 'binary' && category && category.label) || column?.label || fact.variable);
}
