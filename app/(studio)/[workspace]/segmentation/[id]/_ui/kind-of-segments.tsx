import { Check } from 'lucide-react';
import type { Verdict } from '#lib/segmentation/segmentation.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';

/** The kinds that segments can be of, from the surest, and which of them these are. Analyses of before were not tested for the first and the last (`tested`). */
export async function KindOfSegments({ verdict, tested }: { verdict: Verdict; tested: boolean }) {
  const t = await getTranslate('segmentation');
  const word = (kind: Verdict) =>
    kind === verdict ? t('kind.yes') : t(kinds.indexOf(kind) < kinds.indexOf(verdict) ? 'kind.no' : 'kind.above');
  return (
    <div>
      <h3 className="mb-1">{t('kind.title')}</h3>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 border-line border-t">
        {kinds
          .filter((kind) => tested || kind === 'reproducible' || kind === 'constructive')
          .map((kind) => (
            <div
              key={kind}
              className={`col-span-2 grid grid-cols-subgrid border-line border-b px-2 py-3 ${kind === verdict ? 'bg-accent-soft' : ''}`}
            >
              <dt className={`flex items-start gap-1.5 font-serif text-lg ${kind === verdict ? 'text-accent' : ''}`}>
                {kind === verdict && <Check aria-hidden="true" className="mt-1 size-4 flex-none" />}
                <span>{t(`verdict.${kind}`)}</span>
              </dt>
              <dd className="text-sm leading-snug">
                {t(`kind.${kind}`)}
                <span className="block text-ink-2">{word(kind)}</span>
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

/** From the surest to the least sure. */
const kinds = ['natural', 'reproducible', 'constructive', 'none'] as const;
