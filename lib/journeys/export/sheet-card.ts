import type { Formatter } from '#lib/i18n/format.ts';
import type { SayJourneys } from '#lib/i18n/say-journeys.ts';
import type { CardKind } from '../lane.ts';
import type { MapCard, MapDocument } from '../map-document.ts';
import { noTask } from '../no-task.ts';
import { sayDue } from '../say-due.ts';
import type { ToldMap } from '../told-map.ts';

export interface SheetCard {
  readonly id: string;
  readonly kind: CardKind;
  /** The word for its kind. */
  readonly mark: string;
  readonly text: string;
  /** Of a touchpoint or barrier: what it is called, in place of the sentence. */
  readonly name?: string;
  /** Figure, base and interval. */
  readonly base?: string;
  /** Of a touchpoint, 0 to 1. */
  readonly share?: number;
  /** Further lines: channel, cause, what would help; of an action who, how much, until when. */
  readonly more: readonly string[];
  /** Of an action: how far it is. */
  readonly state?: string;
  readonly language?: string;
}

/** One card in words, for an export. */
export function sheetCard(
  card: MapCard,
  document: MapDocument,
  told: ToldMap,
  members: ReadonlyMap<string, string>,
  t: SayJourneys,
  format: Formatter,
): SheetCard {
  const { id, kind, saying, lane } = card;
  const mine = told.cards[id];
  const fact = document.facts[card.facts[0] ?? ''];
  const base = fact && kind !== 'quoted' ? told.facts[fact.id]?.base : undefined;
  const share = saying.tag === 'touchpoint' && typeof fact?.value === 'number' ? fact.value : undefined;
  return {
    id,
    kind,
    mark: t(`kind.${kind}`),
    text: saying.tag === 'own' ? saying.text : (mine?.text ?? ''),
    ...(mine?.name !== undefined && { name: mine.name }),
    ...(base !== undefined && { base }),
    ...(share !== undefined && { share }),
    ...(mine?.language !== undefined && { language: mine.language }),
    ...(lane === 'tasks' && { state: t(`task.${(card.task ?? noTask).state}`) }),
    more: [
      ...(card.channel ? [t(`channel.${card.channel}`)] : []),
      ...(card.cause ? [t('export.pair', { what: t('card.cause'), is: card.cause })] : []),
      ...(card.counter ? [t('export.pair', { what: t('card.counter'), is: card.counter })] : []),
      ...(lane === 'tasks' ? aboutTask(card, members, t, format) : []),
    ],
  };
}

function aboutTask(card: MapCard, members: ReadonlyMap<string, string>, t: SayJourneys, format: Formatter): string[] {
  const { owner, effort, effect, due } = card.task ?? noTask;
  return [
    owner === null ? null : (members.get(owner) ?? t('task.gone')),
    effort && t(`effort.${effort}`),
    effect && t(`effect.${effect}`),
    due && t('task.due', { when: sayDue(due, format.locale) }),
  ].filter((part): part is string => Boolean(part));
}
