'use client';

import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ToldFact } from '#lib/journeys/tell-fact.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { Evidence } from '../_ui/evidence.tsx';
import { Fact } from '../_ui/fact.client.tsx';
import { IntervalDot } from '../_ui/interval-dot.tsx';
import { LinkButton } from '../_ui/link-button.tsx';
import type { MapWords } from './use-map-words.client.ts';

/** Where the responses behind numbers are shown; null for strangers, who see none. */
export type EvidenceAddress = { readonly segmentation: string; readonly responses: string } | null;

/** A number or quote on a map that opens the evidence behind it. */
export function FactFigure(props: {
  fact: CitedFact;
  told: ToldFact;
  /** What it says, as a sentence. */
  statement: string;
  words: MapWords;
  address: EvidenceAddress;
  segment: number;
  children: ReactNode;
}) {
  const { fact, told, words, address } = props;
  const { t } = words;
  const href =
    address &&
    (told.response
      ? `${address.responses}/${told.response}`
      : told.query === null
        ? null
        : `${address.segmentation}/responses?${told.query}`);
  return (
    <Fact
      about={t('fact.about')}
      evidence={
        <Evidence
          figure={told.figure === '' ? '“ ”' : told.figure}
          statement={<span {...(fact.language !== null && { lang: fact.language })}>{props.statement}</span>}
          base={told.interval}
          scale={<Scale {...props} />}
          details={told.details}
          actions={
            href && (
              <LinkButton href={href} size="small">
                <ExternalLink aria-hidden="true" />
                {told.response ? t('fact.response.open') : t('fact.responses.open', { n: told.behind })}
              </LinkButton>
            )
          }
        />
      }
    >
      {props.children}
    </Fact>
  );
}

function Scale({ fact, told, segment }: { fact: CitedFact; told: ToldFact; segment: number }) {
  const { value, low, high, measure, rest } = fact;
  if (typeof value !== 'number' || low === null || high === null) return null;
  const feeling = measure === 'mean' && value >= -2 && value <= 2 && low >= -2.5 && high <= 2.5;
  if (measure === 'mean' && !feeling) return null;
  return (
    <IntervalDot
      label={told.interval}
      one={{ value, low, high }}
      {...(rest !== null && { others: { value: rest, low: rest, high: rest } })}
      from={feeling ? -2 : 0}
      to={feeling ? 2 : 1}
      {...(feeling && { middle: 0 })}
      segment={segment}
    />
  );
}
