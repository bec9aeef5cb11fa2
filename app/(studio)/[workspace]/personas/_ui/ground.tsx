import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { ListedPersona } from '#server/personas/list-personas.ts';
import type { SegmentationRow } from '#server/segmentation/list-segmentations.ts';
import { Button } from '../../../../_ui/button.tsx';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../_ui/section.tsx';
import { submitDraft } from '../actions.ts';
import { Drafting } from './drafting.tsx';
import { PersonaCard } from './persona-card.tsx';

/** After this long without an end a draft may be lost, and may be asked for again. */
const SLOW_MS = 60_000;

/** One finished segmentation with its personas, or the button that drafts them. */
export async function Ground(props: {
  slug: string;
  run: SegmentationRow;
  personas: readonly ListedPersona[];
  edits: boolean;
  /** The first one without personas has the page's primary button. */
  primary: boolean;
  now: number;
}) {
  const { slug, run, personas, edits } = props;
  const t = await getTranslate('personas');
  const locale = await getLocale();
  const say = formatter(locale);
  const pending = personas.flatMap((one) => (one.pending ? [one.pending.getTime()] : []));
  const segments = t('list.segments', { n: run.segments.length });
  const questionnaire = wordsIn(run.title, locale, []).words;
  return (
    <Section
      title={
        <Link href={`/${slug}/segmentation/${run.id}`} className="text-inherit">
          {run.name ?? t('list.unnamed', { date: say.date((run.finishedAt ?? run.createdAt).getTime()) })}
        </Link>
      }
      aside={t('list.from', { questionnaire, segments })}
    >
      {pending.length > 0 && (
        <Drafting
          slug={slug}
          segmentation={run.id}
          done={personas.length - pending.length}
          all={personas.length}
          slow={Math.min(...pending) < props.now - SLOW_MS}
          edits={edits}
        />
      )}
      {personas.length > 0 ? (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,21rem),1fr))] gap-4">
          {personas.map((persona) => (
            <PersonaCard key={persona.id} slug={slug} persona={persona} />
          ))}
        </ul>
      ) : (
        <p className="max-w-(--measure) text-ink-2">{t(edits ? 'list.none' : 'list.noneViewer')}</p>
      )}
      {edits && pending.length === 0 && (
        <form action={submitDraft.bind(null, slug, run.id)} className="mt-4">
          <Button type="submit" {...(props.primary && { kind: 'primary' as const })}>
            {t(personas.length > 0 ? 'list.again' : 'list.draft')}
          </Button>
        </form>
      )}
    </Section>
  );
}
