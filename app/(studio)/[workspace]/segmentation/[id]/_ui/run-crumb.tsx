import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { sayRun } from '../../_ui/say-run.ts';

/** Where one is: the list, the questionnaire, the analysis; the last as a link on pages inside it. */
export async function RunCrumb(props: { slug: string; run: SegmentationView; inside?: boolean }) {
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const { slug, run } = props;
  const title = wordsIn(run.title, locale, run.languages);
  const name = sayRun(t, formatter(locale), run);
  return (
    <>
      <Link href={`/${slug}/segmentation`}>{t('list.title')}</Link> / <span lang={title.language}>{title.words}</span> /{' '}
      {props.inside ? <Link href={`/${slug}/segmentation/${run.id}`}>{name}</Link> : name}
    </>
  );
}
