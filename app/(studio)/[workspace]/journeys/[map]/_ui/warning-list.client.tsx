'use client';

import type { MapDocument } from '#lib/journeys/map-document.ts';
import { warnings } from '#lib/journeys/warnings.ts';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { Notice } from '../../../../../_ui/notice.tsx';

/** What a map is warned of, in plain words, each to be set aside; and how much of it nobody asked yet. */
export function WarningList(props: {
  document: MapDocument;
  words: MapWords;
  newer: number;
  edits: boolean;
  ask: string;
  onDismiss: (tag: string) => void;
}) {
  const { document, words, newer, edits } = props;
  const { t, analysis, format } = words;
  const found = warnings(
    document,
    { markers: document.average ? [] : [null] },
    { buyers: document.buyers, newerAnswers: newer },
  ).filter(({ tag }) => !document.dismissed.includes(tag));
  const open = new Set(document.lanes.flatMap(({ lane, on }) => (on ? [lane] : [])));
  const assumed = document.cards.filter(({ kind, lane }) => kind === 'assumed' && lane !== 'tasks' && open.has(lane));
  if (found.length === 0 && assumed.length === 0) return null;
  return (
    <div className="mt-6 max-w-[52rem]">
      <Notice kind="warn" title={t('warn.title')}>
        <ul className="grid gap-1.5">
          {found.map((warning) => {
            const text =
              warning.tag === 'stale'
                ? analysis('warning.stale', { n: warning.n })
                : analysis(`warning.${warning.tag}`, {
                    stages:
                      warning.tag === 'channelMissed'
                        ? format.list(warning.stages.map((code) => words.stage(code).name))
                        : '',
                  });
            return (
              <li key={warning.tag} className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="min-w-0 flex-1 basis-72">{text}</span>
                {edits && (
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t('warn.dismiss.what', { what: text })}
                    onClick={() => props.onDismiss(warning.tag)}
                  >
                    {t('warn.dismiss')}
                  </Button>
                )}
              </li>
            );
          })}
          {assumed.length > 0 && (
            <li className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="min-w-0 flex-1 basis-72">
                {t('warn.assumed', { n: assumed.length })} {t('warn.assumed.ask')}
              </span>
              {edits && (
                <LinkButton kind="quiet" size="small" href={props.ask}>
                  {t('warn.assumed.add')}
                </LinkButton>
              )}
            </li>
          )}
        </ul>
      </Notice>
    </div>
  );
}
