import { formatter } from '#lib/i18n/format.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { SegmentationRow } from '#server/segmentation/list-segmentations.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Select } from '../../../../../_ui/select.tsx';
import { sayRun } from '../../_ui/say-run.ts';

/** Two selects and a button: which runs are held against each other, at first the newest and the one before it of the same questionnaire. */
export async function PickRuns(props: {
  slug: string;
  runs: readonly SegmentationRow[];
  first: string | string[] | undefined;
  second: string | string[] | undefined;
}) {
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const say = formatter(locale);
  const [newest] = props.runs;
  const before = props.runs.find((run) => run !== newest && run.questionnaire === newest?.questionnaire);
  const chosen = {
    first: props.first ?? (before ?? props.runs[1] ?? newest)?.id,
    second: props.second ?? newest?.id,
  };
  const groups = Map.groupBy(props.runs, ({ questionnaire }) => questionnaire);
  const options = [...groups].map(([questionnaire, runs]) => (
    <optgroup key={questionnaire} label={wordsIn(runs[0]?.title ?? {}, locale, []).words}>
      {runs.map((run) => (
        <option key={run.id} value={run.id}>
          {t('manage.compare.option', {
            name: sayRun(t, say, run),
            k: t('run.k', { n: run.k ?? 0 }),
            date: say.dateTime(run.createdAt.getTime()),
          })}
        </option>
      ))}
    </optgroup>
  ));
  return (
    <form method="get" className="grid max-w-3xl items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
      {(['first', 'second'] as const).map((which) => (
        <Field key={which} label={t(`compare.${which}`)}>
          {(control) => (
            <Select {...control} name={which === 'first' ? 'a' : 'b'} defaultValue={String(chosen[which] ?? '')}>
              {options}
            </Select>
          )}
        </Field>
      ))}
      <Button type="submit">{t('manage.compare.do')}</Button>
    </form>
  );
}
