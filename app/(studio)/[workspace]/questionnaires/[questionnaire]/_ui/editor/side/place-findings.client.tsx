'use client';

import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useEditor } from '../state/editor-context.client.ts';
import { useSayFinding } from './use-say-finding.client.ts';

/** What the checks say of what is being edited, beside it; missing words and translations mark their field themselves. */
export function PlaceFindings(props: { question?: string; page?: string }) {
  const { findings } = useEditor();
  const say = useSayFinding();
  const mine = findings.filter(
    ({ kind, place, ...one }) =>
      (kind === 'problem' ||
        kind === 'noQuoteConsent' ||
        (kind === 'gap' && 'gap' in one && one.gap.kind !== 'noWords')) &&
      (props.question !== undefined
        ? place.question === props.question
        : place.page === props.page && place.question === undefined),
  );
  if (mine.length === 0) return null;
  return (
    <ul className="mb-4 grid gap-1">
      {mine.map((finding, at) => {
        const isError = finding.severity === 'error';
        const Icon = isError ? CircleAlert : TriangleAlert;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own
          <li key={at} className="flex gap-2 text-sm leading-snug">
            <Icon aria-hidden="true" className={`mt-0.5 size-4 flex-none ${isError ? 'text-bad' : 'text-warn'}`} />
            {say(finding).words}
          </li>
        );
      })}
    </ul>
  );
}
