import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Tag } from '#app/_ui/tag.tsx';
import { formatter } from '#lib/i18n/format.ts';
import type { LinkReading } from '#server/questionnaires/read-links.ts';

/** Whether a link takes people in, and until when. */
export async function LinkStateTag({ link, timeZone }: { link: LinkReading; timeZone: string }) {
  const t = await getTranslate('fielding');
  const say = formatter(await getLocale(), timeZone);
  const { state, opensAt, closesAt } = link;
  const moment = state === 'not-yet' ? opensAt : closesAt;
  return (
    <span className="grid justify-items-start gap-0.5">
      <Tag kind={looks[state]}>{t(`links.state.${state}`)}</Tag>
      {moment && (
        <span className="text-ink-3 text-xs">
          {t(state === 'not-yet' ? 'links.opensAt' : state === 'over' ? 'links.closedAt' : 'links.closesAt', {
            when: say.dateTime(moment.getTime()),
          })}
        </span>
      )}
    </span>
  );
}

const looks = { open: 'ok', paused: 'warn', 'not-yet': 'plain', over: 'plain' } as const;
