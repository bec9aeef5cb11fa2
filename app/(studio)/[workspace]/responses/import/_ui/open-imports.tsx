import Link from 'next/link';
import type { ReadImport } from '#server/responses/read-import.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../../_ui/section.tsx';
import { Tag } from '../../../../../_ui/tag.tsx';

type Open = Pick<ReadImport, 'id' | 'fileName' | 'state'>;

/** Files that were brought and not imported yet. */
export async function OpenImports({ slug, open }: { slug: string; open: readonly Open[] }) {
  const t = await getTranslate('import');
  return (
    <Section title={t('open.title')} aside={t('open.help')}>
      <ul className="grid max-w-[46rem] border-line border-t">
        {open.map(({ id, fileName, state }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-line border-b py-2.5"
          >
            <Link href={`/${slug}/responses/import/${id}`} className="min-w-0 [overflow-wrap:anywhere]">
              {fileName}
            </Link>
            {state !== 'done' && <Tag kind={state === 'failed' ? 'bad' : 'plain'}>{t(`open.${state}`)}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
