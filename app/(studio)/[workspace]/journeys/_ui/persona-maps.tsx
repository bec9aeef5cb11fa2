import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import type { ListedMap, MapsOfPersona } from '#server/journeys/list-maps.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../_ui/link-button.tsx';
import { SegmentMark } from '../../../../_ui/segment-mark.tsx';
import { Table } from '../../../../_ui/table.tsx';
import { Tag } from '../../../../_ui/tag.tsx';

/** One persona of the list, with its maps or the way to a first one. */
export async function PersonaMaps(props: MapsOfPersona & { slug: string; timeZone: string; edits: boolean }) {
  const { persona, maps, slug, edits } = props;
  const t = await getTranslate('journeys');
  return (
    <li className="grid gap-3 border-line border-b py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="flex min-w-0 items-center gap-2.5">
          <SegmentMark number={persona.colour} />
          <Link href={`/${slug}/personas/${persona.id}`} className="min-w-0 text-ink">
            {persona.name}
          </Link>
        </h2>
        {edits && (
          <LinkButton
            href={`/${slug}/journeys/new?persona=${persona.id}`}
            size="small"
            aria-label={t('list.newOf', { name: persona.name })}
          >
            {t('list.new')}
          </LinkButton>
        )}
      </div>
      {maps.length > 0 ? <MapRows {...props} /> : <p className="text-ink-3 text-sm">{t('list.none.title')}</p>}
    </li>
  );
}

async function MapRows({ persona, maps, slug, timeZone }: MapsOfPersona & { slug: string; timeZone: string }) {
  const t = await getTranslate('journeys');
  const format = formatter(await getLocale(), timeZone);
  const nameOf = ({ name, model }: ListedMap) => name ?? t(`model.${model}` as 'model.study');
  return (
    <Table
      caption={t('list.captionOf', { name: persona.name })}
      captionHidden
      stack
      columns={[
        { key: 'map', header: t('list.map') },
        { key: 'lowest', header: t('list.lowest') },
        { key: 'actions', header: t('list.actions') },
        { key: 'state', header: t('list.state') },
      ]}
      rows={maps.map((map) => ({
        key: map.id,
        cells: {
          map: {
            content: (
              <>
                <Link href={`/${slug}/journeys/${map.id}`} className="font-strong">
                  {nameOf(map)}
                </Link>
                <span className="block font-normal text-ink-3 text-xs">
                  {t('list.evidence', { measured: map.measured, assumed: map.assumed })}
                </span>
              </>
            ),
          },
          lowest: {
            content: map.lowest ? (
              <span>
                <span {...(map.lowest.language && { lang: map.lowest.language })}>
                  {t('list.lowest.at', { value: format.signed(map.lowest.value), stage: map.lowest.stage })}
                </span>{' '}
                <span className="whitespace-nowrap text-ink-3 text-xs">
                  {t('fact.plain.base', { n: map.lowest.n })}
                </span>
              </span>
            ) : (
              <span className="text-ink-3">{t('list.lowest.none')}</span>
            ),
          },
          actions: {
            content: (
              <span className="flex flex-wrap gap-x-2">
                {t('list.actions.open', { n: map.open })}
                {map.overdue > 0 && <Tag kind="warn">{t('list.actions.overdue', { n: map.overdue })}</Tag>}
              </span>
            ),
          },
          state: {
            content: (
              <span className="flex flex-wrap gap-x-2">
                {map.state === 'drawing' && <Tag kind="accent">{t('state.drawing')}</Tag>}
                {map.state === 'failed' && <Tag kind="bad">{t('state.failed')}</Tag>}
                {map.shared && <Tag kind="ok">{t('state.shared')}</Tag>}
                <span className="text-ink-3">{t('state.changed', { when: format.date(map.updatedAt.getTime()) })}</span>
              </span>
            ),
          },
        },
      }))}
    />
  );
}
