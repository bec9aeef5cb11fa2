'use client';

import { CornerDownLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { emotionCurve } from '#lib/journeys/emotion-curve.ts';
import type { Lane } from '#lib/journeys/lane.ts';
import type { MapCard, MapStage } from '#lib/journeys/map-document.ts';
import { classNames } from '../_ui/class-names.ts';
import type { CardProps } from './card-props.ts';
import { EmotionReason } from './emotion-reason.tsx';
import { EmotionCurveChart, EmotionDot } from './emotion-row.client.tsx';
import { MapCardView } from './map-card.client.tsx';

export interface MapTableProps extends Omit<CardProps, 'card' | 'ask'> {
  /** Code of the one stage that a phone shows; null shows all, for who has no script. */
  readonly shown: string | null;
  /** Puts what is needed to edit around the cards of a cell. */
  readonly cell?: (stage: string, lane: Lane, cards: ReactNode, count: number) => ReactNode;
  /** … and around one card. */
  readonly around?: (card: MapCard, body: ReactNode) => ReactNode;
  readonly ask?: (card: MapCard) => ReactNode;
}

/**
 * The map: stages across, open lanes down. Heads and lane names stay in sight; a phone shows one stage at a time, its lanes
 * under each other.
 */
export function MapTable(props: MapTableProps) {
  const { document, words } = props;
  const open = document.lanes.filter(({ on }) => on).map(({ lane }) => lane);
  const width = widths[Math.min(document.stages.length, 7)] ?? narrow;
  return (
    <section
      aria-label={words.t('map.region')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="scroll map-scroll border-ink border-t max-md:border-0 md:max-h-[calc(100dvh-3rem)] md:overflow-y-auto print:max-h-none print:overflow-visible"
    >
      <table
        className={classNames(
          'map border-separate border-spacing-0 text-start max-md:block md:table-fixed',
          document.stages.length > 2 && 'md:w-full',
        )}
      >
        <caption className="sr-only">{words.t('map.caption')}</caption>
        <colgroup className="max-md:hidden">
          <col className="w-28" />
          {document.stages.map(({ code }) => (
            <col key={code} className={width.column} />
          ))}
        </colgroup>
        <thead className="max-md:block">
          <tr className="max-md:block">
            <td className="sticky top-0 left-0 z-20 w-28 border-line-strong border-b bg-paper max-md:hidden">
              <span className="sr-only">{words.t('map.lane')}</span>
            </td>
            {document.stages.map((stage, at) => (
              <StageHead key={stage.code} {...props} stage={stage} at={at} />
            ))}
          </tr>
        </thead>
        {open.map((lane) => (
          <LaneRows key={lane} {...props} lane={lane} pitch={width.px} />
        ))}
      </table>
    </section>
  );
}

const narrow = { column: 'w-41', px: 164 };
/** By how many stages there are: few are wide, many scroll. */
const widths = [narrow, wide('w-80', 320), wide('w-80', 320), wide('w-80', 320), wide('w-62', 248), wide('w-49', 196)];

function wide(column: string, px: number) {
  return { column, px };
}

function StageHead({ stage, at, ...props }: MapTableProps & { stage: MapStage; at: number }) {
  const { document, told, words } = props;
  const { name, language } = words.stage(stage.code);
  const walked = document.cards.find((card) => card.stage === stage.code && card.saying.tag === 'walked');
  const fact = document.facts[walked?.facts[0] ?? ''];
  const beside = document.stages.find(
    (other) => other !== stage && other.parallel !== undefined && other.parallel === stage.parallel,
  );
  return (
    <th
      scope="col"
      id={`stage-${stage.code}`}
      className={classNames(
        'sticky top-0 z-10 border-line-strong border-b bg-paper px-2 pt-2.5 pb-3 text-start align-top font-normal leading-snug max-md:static max-md:block max-md:border-ink max-md:px-0',
        hiddenOnPhone(props.shown, stage.code),
      )}
    >
      <span className="block font-serif text-lg leading-tight">
        <span className="mr-1.5 text-ink-3">{at + 1}</span>
        <span {...(language && { lang: language })}>{name}</span>
      </span>
      {fact && told.facts[fact.id] && (
        <span className="mt-1 block text-ink-3 text-xs">{words.t('map.walked', { n: fact.count, of: fact.n })}</span>
      )}
      {beside && (
        <span className="mt-1 block text-ink-3 text-xs">
          {words.t('map.parallel', { stage: words.stage(beside.code).name })}
        </span>
      )}
      {stage.backTo !== undefined && document.stages.some(({ code }) => code === stage.backTo) && (
        <span className="mt-1 flex items-start gap-1 text-ink-3 text-xs">
          <CornerDownLeft aria-hidden="true" className="mt-0.5 size-3 flex-none" />
          {words.t('map.backTo', { stage: words.stage(stage.backTo).name })}
        </span>
      )}
    </th>
  );
}

function LaneRows({ lane, pitch, ...props }: MapTableProps & { lane: Lane; pitch: number }) {
  const { document, words } = props;
  // Who sets out is not of one stage: their cards stand side by side over all of them.
  const first = document.stages[0]?.code ?? '';
  const curve = lane === 'emotion' && emotionCurve(document).length > 0;
  const note = lane in notes ? words.t(`lane.note.${lane as keyof typeof notes}`) : null;
  const name = (
    <>
      {words.lane(lane)}
      {note && <span className="mt-0.5 block font-normal text-ink-3 text-xs">{note}</span>}
      {curve && (
        <span className="mt-0.5 grid font-normal text-ink-3 text-xs max-md:hidden">
          <span>{words.t('curve.best')}</span>
          <span>{words.t('curve.worst')}</span>
          <span>{words.t('curve.note')}</span>
        </span>
      )}
    </>
  );
  return (
    <tbody className="max-md:block max-md:border-line max-md:border-b max-md:py-3">
      {curve && (
        <tr className="max-md:hidden">
          <LaneHead rows={2}>{name}</LaneHead>
          <td colSpan={document.stages.length} className="p-0 pt-2">
            <EmotionCurveChart {...props} pitch={pitch} />
          </td>
        </tr>
      )}
      <tr className="max-md:block">
        <LaneHead phoneOnly={curve}>{name}</LaneHead>
        {lane === 'context' ? (
          <LaneCell {...props} stage={first} lane={lane} whole />
        ) : (
          document.stages.map(({ code }) => <LaneCell key={code} {...props} stage={code} lane={lane} />)
        )}
      </tr>
    </tbody>
  );
}

const notes = { touchpoints: 1, barriers: 1, opportunities: 1, tasks: 1 };

function LaneHead(props: { children: ReactNode; rows?: number; phoneOnly?: boolean }) {
  return (
    <th
      scope={props.rows ? 'rowgroup' : 'row'}
      {...(props.rows && { rowSpan: props.rows })}
      className={classNames(
        'sticky left-0 z-[5] w-28 border-line border-r border-b bg-paper py-3 pr-2 text-start align-top font-strong text-sm leading-snug max-md:static max-md:block max-md:w-full max-md:border-0 max-md:pt-0 max-md:pb-2',
        props.phoneOnly && 'md:hidden',
      )}
    >
      {props.children}
    </th>
  );
}

function LaneCell({ stage, lane, whole, ...props }: MapTableProps & { stage: string; lane: Lane; whole?: boolean }) {
  const { document, words } = props;
  // The feeling is in the curve, and who went through stands in the head of the stage.
  const cards = document.cards.filter(
    (card) =>
      (whole || card.stage === stage) &&
      card.lane === lane &&
      card.saying.tag !== 'emotion' &&
      card.saying.tag !== 'walked',
  );
  const felt = lane === 'emotion' && emotionCurve(document).some((point) => point.stage === stage);
  const drawn = cards.map((card) => {
    const { ask, around, ...rest } = props;
    const body = <MapCardView {...rest} card={card} ask={ask?.(card)} />;
    return <li key={card.id}>{around ? around(card, body) : body}</li>;
  });
  const list =
    cards.length > 0 ? (
      <ul className={whole ? 'grid gap-2 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4' : 'grid gap-2'}>{drawn}</ul>
    ) : felt ? null : (
      <p className="text-ink-3 text-xs">{words.t(lane === 'tasks' ? 'map.empty.tasks' : 'map.empty')}</p>
    );
  return (
    <td
      {...(whole && { colSpan: document.stages.length })}
      className={classNames(
        'border-line border-b px-2 py-2.5 align-top max-md:mb-3 max-md:block max-md:border-0 max-md:px-0 max-md:py-0',
        hiddenOnPhone(props.shown, stage),
      )}
    >
      {props.shown === null && (
        <p className="mb-1 text-ink-3 text-xs md:hidden" aria-hidden="true">
          {words.stage(stage).name}
        </p>
      )}
      {felt && (
        <div className="mb-2 grid gap-1">
          <div className="md:hidden">
            <EmotionDot {...props} stage={stage} />
          </div>
          <EmotionReason {...props} stage={stage} />
        </div>
      )}
      {props.cell ? props.cell(stage, lane, list, cards.length) : list}
    </td>
  );
}

function hiddenOnPhone(shown: string | null, stage: string): string | false {
  return shown !== null && shown !== stage && 'max-md:hidden';
}
