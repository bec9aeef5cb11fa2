import Link from 'next/link';
import type { ReadMap } from '#server/journeys/read-map.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { Notice } from '../../../../../_ui/notice.tsx';
import { PageHead } from '../../../../../_ui/page-head.tsx';
import { Skeleton } from '../../../../../_ui/skeleton.tsx';
import { submitDelete } from '../../actions.ts';
import { WatchDrawing } from './watch-drawing.client.tsx';

/** A map that is not there yet, or could not be drawn. */
export async function WaitingMap(props: { slug: string; map: string; edits: boolean; read: ReadMap }) {
  const { slug, map, read } = props;
  const t = await getTranslate('journeys');
  const failed = read.document.state === 'failed';
  return (
    <>
      <PageHead
        crumb={<Link href={`/${slug}/personas/${read.persona.id}`}>{read.persona.name}</Link>}
        title={t(failed ? 'state.failed' : 'state.drawing')}
      />
      {failed ? (
        <Notice kind="bad" title={t('map.failed')}>
          {props.edits && (
            <form action={submitDelete.bind(null, slug, map)} className="mt-2 flex flex-wrap gap-2">
              <LinkButton href={`/${slug}/journeys/new?persona=${read.persona.id}`}>{t('list.new')}</LinkButton>
              <Button type="submit">{t('delete')}</Button>
            </form>
          )}
        </Notice>
      ) : (
        <>
          <p className="mb-6 max-w-(--measure) text-ink-2">{t('map.drawing')}</p>
          <div className="max-w-[46rem]">
            <Skeleton label={t('state.drawing')} lines={6} />
          </div>
          <WatchDrawing />
        </>
      )}
    </>
  );
}
