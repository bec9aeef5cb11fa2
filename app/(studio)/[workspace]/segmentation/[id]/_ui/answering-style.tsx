import { formatter } from '#lib/i18n/format.ts';
import { joinSentences } from '#lib/i18n/join-sentences.ts';
import type { Labels } from '#lib/segmentation/labels.ts';
import type { BatteryStyle } from '#lib/segmentation/segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Tag } from '../../../../../_ui/tag.tsx';

/** From this share on, segments are made of how people use a scale, mostly and in part. */
const much = 0.5;
const some = 0.2;

/** By rating grid whether the segments only tell who answers higher, whatever was asked. */
export async function AnsweringStyle({ style, labels }: { style: readonly BatteryStyle[]; labels: Labels }) {
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const say = formatter(locale);
  const nameOf = (battery: string | null) => {
    if (battery === null) return t('rests.ticks');
    const grid = labels.grid(battery);
    return grid ? t('rests.grid', { first: grid.first, n: grid.more }) : battery;
  };
  return (
    <div className="min-w-0">
      <h3 className="mb-2">{t('rests.style')}</h3>
      <ul className="grid gap-4">
        {style.map(({ battery, levelBySegment, asGiven, straightLiners, straightLineable }) => (
          <li key={battery ?? ''} className="max-w-(--measure)">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="min-w-0 break-words font-strong">{nameOf(battery)}</span>
              {battery !== null && <Tag kind={levelBySegment >= some ? 'warn' : 'ok'}>{t(wordOf(levelBySegment))}</Tag>}
            </p>
            <p className="mt-1 text-ink-2 text-sm leading-snug">
              {joinSentences(
                [
                  t(battery === null ? 'rests.ticks.level' : 'rests.style.level', {
                    share: say.percent(levelBySegment),
                  }),
                  ...(asGiven ? [t('rests.style.given', { share: say.percent(asGiven.levelBySegment) })] : []),
                  ...(straightLiners > 0
                    ? [t('rests.style.straight', { n: straightLiners, of: say.integer(straightLineable) })]
                    : []),
                ],
                locale,
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordOf(share: number) {
  if (share >= much) return 'rests.style.much';
  return share >= some ? 'rests.style.some' : 'rests.style.little';
}
