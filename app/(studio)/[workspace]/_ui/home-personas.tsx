import Link from 'next/link';
import type { Caller } from '#server/context.ts';
import { listPersonas } from '#server/personas/list-personas.ts';
import { processContext } from '#server/process-context.ts';
import { getLocale } from '../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../_ui/i18n/get-translate.ts';
import { SegmentMark } from '../../../_ui/segment-mark.tsx';
import { Tag } from '../../../_ui/tag.tsx';

/** The fourth step: the personas of the newest segments, each with its state. */
export async function HomePersonas({ slug, caller }: { slug: string; caller: Caller }) {
  const t = await getTranslate('studio');
  const found = await listPersonas(processContext(), caller, { locale: await getLocale() });
  const personas = found.ok ? found.value.filter(({ drafted }) => drafted) : [];
  if (personas.length === 0) return <p>{t('home.personas.empty')}</p>;
  return (
    <ul className="grid gap-x-8 gap-y-2">
      {personas
        .filter(({ segmentation }) => segmentation === personas[0]?.segmentation)
        .map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <SegmentMark number={one.colour} />
            <Link href={`/${slug}/personas/${one.id}`} className="min-w-0 flex-[1_1_14rem] text-ink hover:text-ink">
              {one.name}
            </Link>
            {one.counts.stale > 0 ? (
              <Tag kind="warn">{t('home.persona.stale', { n: one.counts.stale })}</Tag>
            ) : (
              <Tag {...(one.state === 'approved' && { kind: 'ok' as const })}>{t(`home.persona.${one.state}`)}</Tag>
            )}
          </li>
        ))}
    </ul>
  );
}
