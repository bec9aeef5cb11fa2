import { formatter } from '#lib/i18n/format.ts';
import type { Segmentation, SweepEntry } from '#lib/segmentation/segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Table } from '../../../../../_ui/table.tsx';
import { Tag } from '../../../../../_ui/tag.tsx';

/** Which number each measure would have chosen, and whether it agrees with the one that was. */
export async function Signs({ document }: { document: Segmentation }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const votes = signs.flatMap((sign) => {
    const voting = document.sweep.flatMap((entry) => {
      const value = sign.of(entry);
      return value === null ? [] : [{ k: entry.k, value }];
    });
    const best = voting.reduce<(typeof voting)[number] | null>(
      (top, one) => (top === null || sign.better * (one.value - top.value) > 0 ? one : top),
      null,
    );
    return best ? [{ sign, best, agrees: best.k === document.chosen.k }] : [];
  });
  const agree = votes.filter(({ agrees }) => agrees).length;
  return (
    <div className="min-w-0">
      <h3 className="mb-1">{t('signs.title')}</h3>
      <Table
        stack
        caption={t('signs.count', { agree, dissent: votes.length - agree })}
        columns={[
          { key: 'sign', header: t('signs.sign') },
          { key: 'k', header: t('signs.says'), number: true },
          { key: 'value', header: t('signs.value'), number: true },
          { key: 'vote', header: t('signs.vote') },
        ]}
        rows={votes.map(({ sign, best, agrees }) => ({
          key: sign.name,
          cells: {
            sign: {
              content: (
                <>
                  {sign.name === 'stability' ? t('signs.stability') : t(sign.title)}
                  <span className="block font-normal text-ink-3 text-sm">{t(`signs.${sign.name}.asks`)}</span>
                </>
              ),
            },
            k: { content: say.integer(best.k) },
            value: { content: say.decimal(best.value) },
            vote: {
              content: <Tag kind={agrees ? 'ok' : 'warn'}>{t(agrees ? 'signs.agrees' : 'signs.dissents')}</Tag>,
            },
          },
        }))}
      />
    </div>
  );
}

const signs = [
  { name: 'stability', title: 'col.ari', better: 1, of: (entry: SweepEntry) => entry.stability.ariMedian },
  { name: 'silhouette', title: 'col.silhouette', better: 1, of: (entry: SweepEntry) => entry.silhouette },
  { name: 'calinskiHarabasz', title: 'col.ch', better: 1, of: (entry: SweepEntry) => entry.calinskiHarabasz },
  { name: 'daviesBouldin', title: 'col.db', better: -1, of: (entry: SweepEntry) => entry.daviesBouldin },
  // Analyses of before have none of these three.
  {
    name: 'predictionStrength',
    title: 'col.strength',
    better: 1,
    of: (entry: SweepEntry) => (entry.k > 1 ? (entry.predictionStrength ?? null) : null),
  },
  { name: 'gap', title: 'col.gap', better: 1, of: (entry: SweepEntry) => entry.gap ?? null },
  { name: 'bic', title: 'col.bic', better: -1, of: (entry: SweepEntry) => entry.bic ?? null },
] as const;
