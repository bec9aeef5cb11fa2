'use client';

import { useEffect, useState } from 'react';
import { joinSentences } from '#lib/i18n/join-sentences.ts';
import { isWeighted } from '#lib/journeys/is-weighted.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import { sayFinding } from '#lib/journeys/say-finding.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import { MapLegend } from '../../../_journeys/map-legend.tsx';
import { MapTable } from '../../../_journeys/map-table.client.tsx';
import { StagePager } from '../../../_journeys/stage-pager.client.tsx';
import { useMapWords } from '../../../_journeys/use-map-words.client.ts';
import { Notice } from '../../../_ui/notice.tsx';
import { segmentLetter } from '../../../_ui/segment-letter.ts';

const nobody: ReadonlyMap<string, string> = new Map();

/** A map as strangers see it: its finding, how to read it, the map; nothing to change and nowhere to go on to. */
export function SharedMapView(props: {
  document: MapDocument;
  told: ToldMap;
  persona: string;
  segment: { readonly code: string; readonly name: string | null; readonly colour: number };
  demo: boolean;
  today: string;
}) {
  const { document, told, segment } = props;
  const words = useMapWords(document, told);
  const { t } = words;
  const [shown, setShown] = useState<string | null>(null);
  // A phone shows one stage; without script it shows them all.
  useEffect(() => setShown(document.stages[0]?.code ?? null), [document.stages]);
  const { title, lead } = sayFinding(document, told, words);
  return (
    <main id="main">
      <p className="mb-2 text-ink-3 text-sm">{t('map.crumb', { persona: props.persona })}</p>
      <h1>{title}</h1>
      <p className="mt-2 mb-6 max-w-(--measure) text-pretty text-ink-2 text-lg">{lead}</p>
      {props.demo && (
        <div className="mb-4 max-w-[46rem]">
          <Notice title={t('share.simulated')} />
        </div>
      )}
      <div className="mb-3 grid gap-2">
        <MapLegend t={t} />
        <p className="text-ink-3 text-sm">
          {joinSentences(
            [
              t('map.base', { n: document.size, segment: segmentLetter(segment.colour) }),
              ...(isWeighted(document) ? [t('map.weighted')] : []),
              t('share.legend'),
            ],
            words.locale,
          )}
        </p>
      </div>
      <StagePager document={document} words={words} shown={shown} onShow={setShown} />
      <MapTable
        document={document}
        told={told}
        words={words}
        address={null}
        segment={segment.colour}
        members={nobody}
        today={props.today}
        shown={shown}
      />
      <p className="mt-8 text-ink-3 text-sm">{t('share.foot', { n: document.size })}</p>
    </main>
  );
}
