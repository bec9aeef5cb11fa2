import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { listMaps } from '#server/journeys/list-maps.ts';
import { processContext } from '#server/process-context.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { SegmentMark } from '../../../_ui/segment-mark.tsx';
import type { Standing } from './read-standing.ts';

/** How many maps are named here; the list of all is one press away. */
const most = 4;

/** The fifth step: the maps with the stage where it feels worst, and what is still to be done on them. */
export async function HomeJourneys({ inside, standing }: { inside: Inside; standing: Standing }) {
  const t = await getTranslate('studio');
  const { maps: count, actions, overdue } = standing.journeys;
  if (count === 0) return <p>{t('home.journeys.empty')}</p>;
  const locale = await getLocale();
  const say = formatter(locale, inside.timeZone);
  const now = processContext().now();
  const today = new Intl.DateTimeFormat('sv', { timeZone: inside.timeZone }).format(now);
  const found = await listMaps(processContext(), inside.caller, { locale, today });
  const maps = found.ok ? found.value.flatMap(({ persona, maps }) => maps.map((map) => ({ persona, map }))) : [];
  return (
    <div className="grid gap-2">
      <ul className="grid gap-2">
        {maps.slice(0, most).map(({ persona, map }) => (
          <li key={map.id} className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
            <SegmentMark number={persona.colour} />
            <span className="min-w-0 flex-1">
              <Link href={`/${inside.slug}/journeys/${map.id}`} className="text-ink hover:text-ink">
                {map.name ?? persona.name}
              </Link>
              {map.lowest && (
                <span className="block text-ink-3 text-sm">
                  {t('home.map.lowest', { stage: map.lowest.stage, value: say.signed(map.lowest.value) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-sm">
        {t('home.journeys.some', { n: actions })}{' '}
        {overdue > 0 && <strong className="text-warn">{t('home.journeys.overdue', { n: overdue })}</strong>}
      </p>
    </div>
  );
}
