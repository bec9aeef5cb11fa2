'use client';

import { Globe, Store } from 'lucide-react';
import { quoted } from '#lib/personas/quoted.ts';
import { classNames } from '../_ui/class-names.ts';
import type { CardProps } from './card-props.ts';
import { FactFigure } from './fact-figure.client.tsx';
import { KindMark } from './kind-mark.tsx';
import { TaskCard } from './task-card.client.tsx';

/**
 * One card of a map. Where it comes from is told by its edge, a sign and a word, never by colour alone: measured solid,
 * quoted in serif with a rule, judged double, assumed dashed.
 */
export function MapCardView(props: CardProps) {
  const { card } = props;
  if (card.lane === 'tasks') return <TaskCard {...props} />;
  if (card.kind === 'quoted') return <QuoteCard {...props} />;
  if (card.lane === 'touchpoints' && card.saying.tag === 'touchpoint') return <TouchpointCard {...props} />;
  return <PlainCard {...props} />;
}

function PlainCard(props: CardProps) {
  const { card, told, words } = props;
  const { t } = words;
  const name = told.cards[card.id]?.name;
  return (
    <div
      className={classNames(
        'grid gap-1 rounded-md px-2 py-1.5 text-sm leading-snug',
        card.kind === 'measured' && 'border border-line-strong bg-surface',
        card.kind === 'judged' && 'border-4 border-line-strong border-double bg-surface',
        card.kind === 'assumed' && 'border-[1.5px] border-line-strong border-dashed text-ink-2',
      )}
    >
      <p className={classNames('whitespace-pre-line', name !== undefined && 'font-strong')}>
        {name ?? words.card(card)}
      </p>
      {card.cause && (
        <p className="text-xs">
          <span className="text-ink-3">{t('card.cause')}:</span> {card.cause}
        </p>
      )}
      {card.counter && (
        <p className="text-xs">
          <span className="text-ink-3">{t('card.counter')}:</span> {card.counter}
        </p>
      )}
      <p className="flex items-start gap-1.5 text-ink-3 text-xs">
        <KindMark kind={card.kind} />
        <span className="min-w-0 flex-1">
          {card.channel && <ChannelMark channel={card.channel} label={t(`channel.${card.channel}`)} />}
          {card.kind === 'measured' ? (
            <>
              <span className="sr-only">{t('kind.measured')}: </span>
              <Figure {...props} />
            </>
          ) : (
            <>
              {t(`kind.${card.kind}`)} {card.facts.length > 0 && <Figure {...props} />}
            </>
          )}
        </span>
        {card.kind === 'assumed' && props.ask}
      </p>
    </div>
  );
}

/** Figure, base and interval of the fact a card rests on. */
function Figure({ card, document, told, words, address, segment }: CardProps) {
  const fact = document.facts[card.facts[0] ?? ''];
  const told1 = fact && told.facts[fact.id];
  if (!fact || !told1) return null;
  return (
    <FactFigure fact={fact} told={told1} statement={words.card(card)} words={words} address={address} segment={segment}>
      <span className="whitespace-nowrap font-normal">{told1.base}</span>
    </FactFigure>
  );
}

function TouchpointCard(props: CardProps) {
  const { card, document, told, words } = props;
  const fact = document.facts[card.facts[0] ?? ''];
  const value = typeof fact?.value === 'number' ? fact.value : 0;
  const { t } = words;
  return (
    <div className="grid gap-1 py-0.5 text-sm leading-snug">
      <p className="flex items-baseline justify-between gap-2">
        <span className="min-w-0">
          {card.channel && <ChannelMark channel={card.channel} label={t(`channel.${card.channel}`)} />}
          {told.cards[card.id]?.name}
        </span>
      </p>
      <svg aria-hidden="true" width="100%" height="3" className="keep-colour block">
        <rect width="100%" height="3" fill="var(--line)" />
        <rect width={`${value * 100}%`} height="3" fill="var(--ink-2)" />
      </svg>
      <p className="flex items-start gap-1.5 text-ink-3 text-xs">
        <KindMark kind="measured" label={`${t('kind.measured')}: `} />
        <Figure {...props} />
      </p>
    </div>
  );
}

function ChannelMark({ channel, label }: { channel: 'online' | 'offline'; label: string }) {
  const Icon = channel === 'online' ? Globe : Store;
  return (
    <span className="mr-1 inline-flex items-baseline gap-1 text-ink-3 text-xs" title={label}>
      <Icon aria-hidden="true" strokeWidth={1.75} className="size-3 translate-y-px self-center" />
      <span className="sr-only">{label}: </span>
    </span>
  );
}

function QuoteCard(props: CardProps) {
  const { card, document, told, words, address, segment } = props;
  const fact = document.facts[card.facts[0] ?? ''];
  const told1 = fact && told.facts[fact.id];
  const language = told.cards[card.id]?.language;
  return (
    <figure className="border-line-strong border-l-[3px] py-0.5 pl-2.5">
      <blockquote className="font-serif text-md leading-snug" {...(language && { lang: language })}>
        <p>{quoted(words.card(card), words.locale, 400)}</p>
      </blockquote>
      <figcaption className="mt-1 flex items-start gap-1.5 text-ink-3 text-xs">
        <KindMark kind="quoted" />
        {fact && told1 ? (
          <FactFigure
            fact={fact}
            told={told1}
            statement={words.card(card)}
            words={words}
            address={address}
            segment={segment}
          >
            <span className="font-normal">{words.t('kind.quoted')}</span>
          </FactFigure>
        ) : (
          words.t('kind.quoted')
        )}
      </figcaption>
    </figure>
  );
}
