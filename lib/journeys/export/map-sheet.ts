import { formatter } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { sayJourneys } from '#lib/i18n/say-journeys.ts';
import { type EmotionPoint, emotionCurve } from '../emotion-curve.ts';
import { isWeighted } from '../is-weighted.ts';
import type { CardKind, Lane } from '../lane.ts';
import type { MapDocument } from '../map-document.ts';
import { modelStageName } from '../model-stage-name.ts';
import { sayFinding } from '../say-finding.ts';
import { stageName } from '../stage-name.ts';
import type { ToldMap } from '../told-map.ts';
import { warnings } from '../warnings.ts';
import { type SheetCard, sheetCard } from './sheet-card.ts';

/** What an export is written from. */
export interface SheetInput {
  readonly document: MapDocument;
  readonly told: ToldMap;
  readonly persona: string;
  /** Letter of the segment. */
  readonly letter: string;
  /** Number of its colour, 1 to 10. */
  readonly colour: number;
  readonly members: ReadonlyMap<string, string>;
  /** Responses that came in since. */
  readonly newer: number;
  /** Respondents that were made up to show how Segue works. */
  readonly simulated: boolean;
  readonly locale: Locale;
}

/** A map set in words of one language, ready to be laid out on any kind of page. */
export interface MapSheet {
  readonly locale: Locale;
  readonly colour: number;
  readonly title: string;
  readonly lead: string;
  /** Whose path, and from how many people. */
  readonly about: readonly string[];
  /** That the respondents were made up, where they were; it stands in `about` too. */
  readonly simulated: string | null;
  readonly stages: readonly { readonly code: string; readonly name: string; readonly note: string }[];
  /** Open lanes in their order. */
  readonly lanes: readonly SheetLane[];
  readonly curve: readonly SheetPoint[];
  /** How the kinds of cards are told apart. */
  readonly legend: readonly { readonly kind: CardKind; readonly word: string; readonly what: string }[];
  readonly warningsTitle: string;
  readonly warnings: readonly string[];
  readonly method: string;
}

export interface SheetLane {
  readonly lane: Lane;
  readonly name: string;
  /** By stage; of who sets out, one cell for all. */
  readonly cells: readonly (readonly SheetCard[])[];
}

export interface SheetPoint extends EmotionPoint {
  /** Place of its stage. */
  readonly at: number;
  readonly figure: string;
  readonly base: string;
}

export function mapSheet(input: SheetInput): MapSheet {
  const { document, told, locale, letter } = input;
  const t = sayJourneys(locale);
  const analysis = sayAnalysis(locale);
  const format = formatter(locale);
  const stageOf = new Map(
    document.stages.map((stage) => [
      stage.code,
      stageName(stage, locale, (code) => modelStageName(code, analysis)).name,
    ]),
  );
  const stage = (code: string) => ({ name: stageOf.get(code) ?? code });
  const found = sayFinding(document, told, { t, format, locale, stage });
  const simulated = input.simulated ? t('share.simulated') : null;
  const open = document.lanes.filter(({ on }) => on).map(({ lane }) => lane);
  return {
    locale,
    colour: input.colour,
    ...found,
    about: [
      t('map.crumb', { persona: input.persona }),
      t('map.drawn', { when: format.date(Date.parse(document.drawn)), n: document.size, segment: letter }),
      ...(isWeighted(document) ? [t('map.weighted')] : []),
      ...(simulated === null ? [] : [simulated]),
    ],
    simulated,
    stages: document.stages.map(({ code }) => {
      const walked = document.cards.find((card) => card.stage === code && card.saying.tag === 'walked');
      const fact = document.facts[walked?.facts[0] ?? ''];
      return { code, name: stage(code).name, note: fact ? t('map.walked', { n: fact.count, of: fact.n }) : '' };
    }),
    lanes: open.map((lane) => {
      const drawn = document.cards.filter(
        (card) => card.lane === lane && card.saying.tag !== 'emotion' && card.saying.tag !== 'walked',
      );
      const cards = (code?: string) =>
        drawn
          .filter((card) => code === undefined || card.stage === code)
          .map((card) => sheetCard(card, document, told, input.members, t, format));
      const cells = lane === 'context' ? [cards()] : document.stages.map(({ code }) => cards(code));
      return { lane, name: analysis(`lane.${lane}`), cells };
    }),
    curve: emotionCurve(document).map((point) => ({
      ...point,
      at: document.stages.findIndex(({ code }) => code === point.stage),
      figure: format.signed(point.value),
      base: t('fact.mean.base', { n: point.fact.n, low: format.signed(point.low), high: format.signed(point.high) }),
    })),
    legend: (['measured', 'quoted', 'judged', 'assumed'] as const).map((kind) => ({
      kind,
      word: t(`kind.${kind}`),
      what: t(`kind.${kind}.what`),
    })),
    warningsTitle: t('export.warnings'),
    warnings: sayWarnings(input, analysis, format.list, (code) => stage(code).name),
    method: t('export.method', { segment: letter }),
  };
}

function sayWarnings(
  { document, newer }: SheetInput,
  say: ReturnType<typeof sayAnalysis>,
  list: (parts: readonly string[]) => string,
  stage: (code: string) => string,
): string[] {
  const context = { buyers: document.buyers, newerAnswers: newer };
  return warnings(document, { markers: document.average ? [] : [null] }, context)
    .filter(({ tag }) => !document.dismissed.includes(tag))
    .map((warning) => {
      if (warning.tag === 'stale') return say('warning.stale', { n: warning.n });
      const stages = warning.tag === 'channelMissed' ? list(warning.stages.map(stage)) : '';
      return say(`warning.${warning.tag}`, { stages });
    });
}
