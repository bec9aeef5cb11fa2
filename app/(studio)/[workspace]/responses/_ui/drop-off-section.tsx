import { formatter } from '#lib/i18n/format.ts';
import type { Page, Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import type { PageDropOff } from '#lib/responses/drop-off.ts';
import type { LiveCounts } from '#server/responses/read-live-counts.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../_ui/section.tsx';
import { Table } from '../../../../_ui/table.tsx';
import { sayDuration } from './say-duration.ts';

/** How far people come: page by page how many reached it, stopped on it, and how long it took. The finding is the title. */
export async function DropOffSection({ live }: { live: LiveCounts }) {
  const t = await getTranslate('responses');
  const locale = await getLocale();
  const say = formatter(locale);
  const { dropOff, definitions, isSample } = live;
  if (dropOff.n === 0) return null;
  const worst = dropOff.pages.reduce<PageDropOff | undefined>(
    (most, page) => (page.left > (most?.left ?? 0) ? page : most),
    undefined,
  );
  const nameOf = (code: string) => {
    const [page, definition, number] = findPage(definitions, code);
    const words = page?.title && definition ? wordsIn(page.title, locale, definition.languages) : undefined;
    return words?.words ? words : { words: number > 0 ? t('drop.page', { n: number }) : code, language: locale };
  };
  const base = [
    t('drop.base', { n: dropOff.n }),
    ...(isSample ? [t('drop.sample', { n: dropOff.n })] : []),
    ...(dropOff.withoutPages > 0 ? [t('drop.without', { n: dropOff.withoutPages })] : []),
  ];
  return (
    <Section
      title={worst ? t('drop.finding', { page: nameOf(worst.page).words, n: worst.left }) : t('drop.title')}
      aside={base.join(' ')}
    >
      <Table
        caption={t('drop.title')}
        captionHidden
        stack
        columns={[
          { key: 'page', header: t('drop.pageHead') },
          { key: 'bar', header: t('drop.share'), label: t('drop.share') },
          { key: 'reached', header: t('drop.reached'), number: true },
          { key: 'left', header: t('drop.left'), number: true },
          { key: 'out', header: t('drop.out'), number: true },
          { key: 'time', header: t('drop.time'), number: true },
        ]}
        rows={dropOff.pages
          .filter(({ reached }) => reached > 0)
          .map(({ page, reached, left, screenedOut, medianSeconds }) => {
            const { words, language } = nameOf(page);
            const share = reached / dropOff.n;
            return {
              key: page,
              cells: {
                page: { content: <span lang={language}>{words}</span> },
                bar: { content: <ShareBar share={share} words={say.percent(share)} /> },
                reached: { content: say.integer(reached) },
                left: { content: t('drop.leftShare', { n: left, share: say.percent(left / reached) }) },
                out: { content: screenedOut > 0 ? say.integer(screenedOut) : '–' },
                time: { content: medianSeconds === null ? '–' : sayDuration(t, medianSeconds) },
              },
            };
          })}
      />
    </Section>
  );
}

function ShareBar({ share, words }: { share: number; words: string }) {
  return (
    <span className="flex min-w-36 items-center gap-2">
      <svg aria-hidden="true" width="100%" height="10" className="keep-colour block max-w-44">
        <rect width="100%" height="10" fill="var(--sunken)" />
        <rect width={`${Math.min(1, share) * 100}%`} height="10" fill="var(--ink-3)" />
      </svg>
      <span className="w-12 text-end">{words}</span>
    </span>
  );
}

function findPage(
  definitions: ReadonlyMap<number, Questionnaire>,
  code: string,
): readonly [page: Page | undefined, definition: Questionnaire | undefined, number: number] {
  for (const definition of definitions.values()) {
    const at = definition.pages.findIndex((page) => page.code === code);
    if (at >= 0) return [definition.pages[at], definition, at + 1];
  }
  return [undefined, undefined, 0];
}
