import { formatter } from '#lib/i18n/format.ts';
import type { Voter } from '#lib/segmentation/choose-k/vote.ts';
import { votes } from '#lib/segmentation/choose-k/votes.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { KeyOf } from '../../../../../_ui/i18n/catalogues.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Table } from '../../../../../_ui/table.tsx';
import { Tag } from '../../../../../_ui/tag.tsx';

/** Which number each measure would have chosen, and whether it agrees with the one that was. */
export async function Signs({ document }: { document: Segmentation }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const { k } = document.chosen;
  // Analyses of before did not write down who dissents.
  const told = (document.chosen.votes ?? votes(document.sweep)).map((vote) => ({ ...vote, agrees: vote.k === k }));
  const agree = told.filter(({ agrees }) => agrees).length;
  return (
    <div className="min-w-0">
      <h3 className="mb-1">{t('signs.title')}</h3>
      <Table
        stack
        caption={t('signs.count', { agree, dissent: told.length - agree })}
        columns={[
          { key: 'sign', header: t('signs.sign') },
          { key: 'k', header: t('signs.says'), number: true },
          { key: 'value', header: t('signs.value'), number: true },
          { key: 'vote', header: t('signs.vote') },
        ]}
        rows={told.map(({ index, k: says, value, agrees }) => ({
          key: index,
          cells: {
            sign: {
              content: (
                <>
                  {t(titles[index])}
                  <span className="block font-normal text-ink-3 text-sm">{t(`signs.${index}.asks`)}</span>
                </>
              ),
            },
            k: { content: say.integer(says) },
            value: { content: say.decimal(value) },
            vote: {
              content: <Tag kind={agrees ? 'ok' : 'warn'}>{t(agrees ? 'signs.agrees' : 'signs.dissents')}</Tag>,
            },
          },
        }))}
      />
    </div>
  );
}

const titles = {
  stability: 'signs.stability',
  silhouette: 'col.silhouette',
  calinskiHarabasz: 'col.ch',
  daviesBouldin: 'col.db',
  predictionStrength: 'col.strength',
  gap: 'col.gap',
  bic: 'col.bic',
  iclEntropy: 'col.icl',
} as const satisfies Record<Voter, KeyOf<'segmentation'>>;
