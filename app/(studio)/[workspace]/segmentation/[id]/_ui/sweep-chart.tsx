import { formatter } from '#lib/i18n/format.ts';
import type { Segmentation, SweepEntry } from '#lib/segmentation/segmentation.ts';
import { ChartFrame } from '../../../../../_ui/chart-frame.client.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { IntervalDots } from '../../../../../_ui/interval-dots.tsx';

/** Every number that was tried: how well it comes back, with all its figures in the table. */
export async function SweepChart({ document }: { document: Segmentation }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const nameOf = ({ k }: SweepEntry) => {
    const name = t('sweep.k', { n: k });
    return k === document.chosen.k ? t('sweep.chosen', { k: name }) : name;
  };
  const measured = document.sweep.flatMap((entry) => {
    const { ariMedian, ariQ25, ariQ75 } = entry.stability;
    if (ariMedian === null || ariQ25 === null || ariQ75 === null) return [];
    const at = (share: number) => Math.max(0, share * 100);
    return [
      {
        key: String(entry.k),
        label: nameOf(entry),
        text: say.integer(at(ariMedian)),
        one: { value: at(ariMedian), low: at(ariQ25), high: at(ariQ75) },
      },
    ];
  });
  const told = measured.map(({ label, text }) => t('sweep.label', { k: label, value: text }));
  const scouted = document.sweep.flatMap((entry) => (entry.scouted ? [say.integer(entry.k)] : []));
  const hundred = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);
  return (
    <ChartFrame
      title={t('sweep.title')}
      caption={[
        t('sweep.caption', { pairs: document.bootstrap.pairs, n: document.used }),
        ...(scouted.length > 0 ? [t('sweep.scouted', { ks: say.list(scouted) })] : []),
      ].join(' ')}
      fileName="segments-stability"
      table={{
        columns: [
          { key: 'k', header: t('col.k'), number: true },
          { key: 'agree', header: t('col.agree'), number: true },
          { key: 'ari', header: t('col.ari'), number: true },
          { key: 'q25', header: t('col.q25'), number: true },
          { key: 'q75', header: t('col.q75'), number: true },
          { key: 'silhouette', header: t('col.silhouette'), number: true },
          { key: 'ch', header: t('col.ch'), number: true },
          { key: 'db', header: t('col.db'), number: true },
          { key: 'strength', header: t('col.strength'), number: true },
          { key: 'gap', header: t('col.gap'), number: true },
          { key: 'bic', header: t('col.bic'), number: true },
          { key: 'icl', header: t('col.icl'), number: true },
          { key: 'placed', header: t('col.placed'), number: true },
          { key: 'smallest', header: t('col.smallest'), number: true },
          { key: 'hit', header: t('col.hit'), number: true },
        ],
        rows: document.sweep.map((entry) => ({
          k: entry.k,
          agree: hundred(entry.stability.sameSegment),
          ari: entry.stability.ariMedian,
          q25: entry.stability.ariQ25,
          q75: entry.stability.ariQ75,
          silhouette: entry.silhouette,
          ch: entry.calinskiHarabasz,
          db: entry.daviesBouldin,
          strength: entry.predictionStrength ?? null,
          gap: entry.gap ?? null,
          bic: entry.bic ?? null,
          icl: entry.iclEntropy ?? null,
          placed: entry.typingAccuracy ?? null,
          smallest: entry.smallestShare,
          hit: entry.hitRate,
        })),
      }}
    >
      <IntervalDots
        label={say.list(told)}
        rows={measured}
        ticks={[0, 20, 40, 60, 80, 100].map((at) => ({ at, text: say.integer(at) }))}
      />
    </ChartFrame>
  );
}
