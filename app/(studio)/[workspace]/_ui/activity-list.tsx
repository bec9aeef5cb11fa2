import { formatter } from '#lib/i18n/format.ts';
import { activityActions } from '#lib/workspaces/activity.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';

/** What was done, line by line: who, what, when. */
export async function ActivityList(props: {
  label: string;
  timeZone: string;
  lines: readonly {
    readonly id: string;
    readonly at: Date;
    readonly who: string | null;
    readonly action: string;
    readonly name: string | null;
  }[];
}) {
  const t = await getTranslate('studio');
  const say = formatter(await getLocale(), props.timeZone);
  const what = (action: string, name: string | null) => {
    const known = activityActions.find((one) => one === action);
    if (!known) return action;
    const plain = nameless.find((one) => one === known);
    return name === null && plain ? t(`activity.plain.${plain}`) : t(`activity.${known}`, { name: name ?? '' });
  };
  return (
    <ul aria-label={props.label} className="border-line border-t">
      {props.lines.map((line) => (
        <li
          key={line.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 border-line border-b py-2.5"
        >
          <span className="min-w-0 break-words">
            {t('activity.line', { who: line.who ?? t('activity.segue'), what: what(line.action, line.name) })}
          </span>
          <time dateTime={line.at.toISOString()} className="text-ink-3 text-sm">
            {say.dateTime(line.at.getTime())}
          </time>
        </li>
      ))}
    </ul>
  );
}

/** What is done to things that need not have a name yet. */
const nameless = [
  'segmentation-requested',
  'segmentation-done',
  'segmentation-deleted',
  'segment-changed',
  'personas-drafted',
  'persona-changed',
] as const;
