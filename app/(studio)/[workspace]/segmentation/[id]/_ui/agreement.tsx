import { formatter } from '#lib/i18n/format.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import { Evidence } from '../../../../../_ui/evidence.tsx';
import { Fact } from '../../../../../_ui/fact.client.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Rich } from '../../../../../_ui/i18n/rich.tsx';

/** How far two runs agree, in a sentence whose number opens the figures behind it. */
export async function Agreement({ document }: { document: Segmentation }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const { chosen, sweep } = document;
  const entry = sweep.find(({ k }) => k === chosen.k);
  const same = entry?.stability.sameSegment ?? null;
  if (!entry || same === null) return t('result.unmeasured');
  const agree = t('result.agree.part', { agree: ofHundred(same) });
  const number = (value: number | null) => (value === null ? '–' : say.decimal(value));
  const { ariMedian, ariQ25, ariQ75, pairs } = entry.stability;
  return (
    <Rich
      text={t('result.agree.rich')}
      parts={{
        fact: (
          <Fact
            about={t('evidence.about')}
            evidence={
              <Evidence
                figure={agree}
                statement={t('evidence.agree')}
                base={t('evidence.base', { pairs, n: document.bootstrap.rows })}
                details={[
                  { term: t('col.ari'), detail: number(ariMedian) },
                  { term: t('evidence.middle'), detail: `${number(ariQ25)}–${number(ariQ75)}` },
                  { term: t('evidence.optimiser'), detail: number(entry.optimiserAri ?? 1) },
                  { term: t('col.hit'), detail: say.percent(entry.hitRate) },
                ]}
              />
            }
          >
            {agree}
          </Fact>
        ),
      }}
    />
  );
}

/** How many of 100 people; all of them only when nobody is missing. */
function ofHundred(share: number): number {
  return share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
}
