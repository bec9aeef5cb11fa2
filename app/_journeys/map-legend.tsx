import type { Translate } from '#lib/i18n/translate.ts';
import { cardKinds } from '#lib/journeys/lane.ts';
import type { KeyOf } from '../_ui/i18n/catalogues.ts';
import { KindMark } from './kind-mark.tsx';

/** How cards are told apart: edge, sign and word of each kind. */
export function MapLegend({ t }: { t: Translate<KeyOf<'journeys'>> }) {
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-5 gap-y-1.5 text-ink-2 text-sm">
      {cardKinds.map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <span className={`grid size-5 flex-none place-items-center ${edges[kind]}`}>
            <KindMark kind={kind} />
          </span>
          {t(`kind.${kind}.what`)}
        </li>
      ))}
    </ul>
  );
}

const edges = {
  measured: 'rounded-sm border border-line-strong bg-surface',
  quoted: 'border-line-strong border-l-[3px]',
  judged: 'rounded-sm border-4 border-line-strong border-double',
  assumed: 'rounded-sm border-[1.5px] border-line-strong border-dashed',
};
