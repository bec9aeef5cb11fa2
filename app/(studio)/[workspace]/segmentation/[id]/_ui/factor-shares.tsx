import { formatter } from '#lib/i18n/format.ts';
import type { BlockShare } from '#lib/segmentation/segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Table } from '../../../../../_ui/table.tsx';
import { Tag } from '../../../../../_ui/tag.tsx';

/** From here on the segments stay the same without a factor, and change in part. */
const same = 0.8;
const alike = 0.5;

/**
 * What becomes of the segments when one factor is left out, the one that carries most first.
 * @param usual agreement of the segments with themselves in samples drawn anew (median adjusted Rand); null when unmeasured
 */
export async function FactorShares({ blocks, usual }: { blocks: readonly BlockShare[]; usual: number | null }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  return (
    <div className="min-w-0">
      <h3>{t('rests.blocks')}</h3>
      <p className="mt-1 mb-2 max-w-(--measure) text-ink-2 text-sm">{t('rests.blocks.lead')}</p>
      {usual !== null && usual < same && (
        <p className="mb-2 max-w-(--measure) text-sm text-warn">
          {t('rests.blocks.loose', { usual: say.decimal(usual) })}
        </p>
      )}
      <Table
        stack
        caption={t('rests.blocks')}
        captionHidden
        columns={[
          { key: 'block', header: t('rests.block') },
          { key: 'n', header: t('rests.block.n'), number: true },
          { key: 'ari', header: t('rests.block.ari'), number: true },
          { key: 'means', header: t('rests.block.means') },
        ]}
        rows={[...blocks]
          .sort((a, b) => (a.ariWithout ?? -1) - (b.ariWithout ?? -1))
          .map(({ block, variables, ariWithout }) => ({
            key: block,
            cells: {
              block: { content: t(`block.${block}`) },
              n: { content: say.integer(variables) },
              ari: { content: ariWithout === null ? '–' : say.decimal(ariWithout) },
              means: {
                content: <Tag kind={(ariWithout ?? 0) >= same ? 'plain' : 'accent'}>{t(wordOf(ariWithout))}</Tag>,
              },
            },
          }))}
      />
    </div>
  );
}

function wordOf(ari: number | null) {
  if (ari === null) return 'rests.none';
  if (ari >= same) return 'rests.same';
  return ari >= alike ? 'rests.change' : 'rests.others';
}
