import { formulaGuard } from '#lib/formula-guard.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { sayJourneys } from '#lib/i18n/say-journeys.ts';
import type { MapDocument } from '../map-document.ts';
import { modelStageName } from '../model-stage-name.ts';
import { stageName } from '../stage-name.ts';
import type { ToldMap } from '../told-map.ts';

const columns = [
  'stage',
  'lane',
  'kind',
  'text',
  'value',
  'low',
  'high',
  'n',
  'rest',
  'channel',
  'cause',
  'counter',
  'owner',
  'due',
  'effort',
  'effect',
  'state',
  'facts',
] as const;

/**
 * A map as CSV for a spreadsheet: a row for each card, in the order of stages and lanes, its number with interval and base.
 * Words are the reader's, numbers have a point. Begins with a mark that tells the spreadsheet it is UTF-8; no cell runs as a
 * formula ([S33]).
 */
export function mapCsv(
  document: MapDocument,
  told: ToldMap,
  members: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const t = sayJourneys(locale);
  const say = sayAnalysis(locale);
  const rows = document.stages.flatMap((stage) => {
    const { name } = stageName(stage, locale, (code) => modelStageName(code, say));
    return document.lanes.flatMap(({ lane }) =>
      document.cards
        .filter((card) => card.stage === stage.code && card.lane === lane)
        .map((card) => {
          const fact = document.facts[card.facts[0] ?? ''];
          const task = card.task;
          const text = card.saying.tag === 'own' ? card.saying.text : (told.cards[card.id]?.text ?? '');
          const owner = task?.owner ? (members.get(task.owner) ?? t('task.gone')) : '';
          return [
            name,
            say(`lane.${lane}`),
            t(`kind.${card.kind}`),
            text,
            typeof fact?.value === 'number' ? round(fact.value) : '',
            ...[fact?.low, fact?.high].map((end) => (typeof end === 'number' ? round(end) : '')),
            fact ? String(fact.n) : '',
            typeof fact?.rest === 'number' ? round(fact.rest) : '',
            card.channel ? t(`channel.${card.channel}`) : '',
            card.cause ?? '',
            card.counter ?? '',
            ...[owner, task?.due ?? ''],
            ...[task?.effort, task?.effect].map((amount) => (amount ? t(`amount.${amount}`) : '')),
            task ? t(`task.${task.state}`) : '',
            card.facts.join(' '),
          ];
        }),
    );
  });
  const head = columns.map((column) => t(`csv.${column}`));
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = formulaGuard.add(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Four places: a share to a hundredth of a percent. */
function round(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
