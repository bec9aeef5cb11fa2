import type { Formatter } from '#lib/i18n/format.ts';
import type { ProfileVariable } from '#lib/segmentation/profile/profile.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';

/**
 * How much a question has to do with the segments as a whole, in small print under its words; of several choices, how much this option
 * has. Where it made the segments its p would prove nothing, and is not told. Nothing in profiles without such tests.
 */
export async function VariableTestPart(props: { say: Formatter; variable: ProfileVariable; option: string | null }) {
  const { say, variable, option } = props;
  const test = variable.tests?.find(({ category }) => category === option);
  if (!test || test.df === 0) return null;
  const t = await getTranslate('segmentation');
  const effect = say.decimal(test.effect, 2);
  return (
    <span className="block whitespace-nowrap font-normal text-ink-3 text-xs">
      {variable.descriptive
        ? t(`profile.${test.measure}`, { effect })
        : t(`profile.${test.measure}.p`, { effect, p: say.pValue(test.holm) })}
    </span>
  );
}
