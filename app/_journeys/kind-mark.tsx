import { Check, CircleHelp, MessageSquareQuote, Scale } from 'lucide-react';
import type { CardKind } from '#lib/journeys/lane.ts';

/** The sign of where a card comes from; its word stands beside it or in `label`. */
export function KindMark({ kind, label }: { kind: CardKind; label?: string }) {
  const Icon = icons[kind];
  return (
    <>
      <Icon aria-hidden="true" strokeWidth={1.75} className="mt-px size-3.5 flex-none" />
      {label && <span className="sr-only">{label}</span>}
    </>
  );
}

const icons = { measured: Check, quoted: MessageSquareQuote, judged: Scale, assumed: CircleHelp };
