import { ArrowDown, ChevronsUpDown } from 'lucide-react';
import Link from 'next/link';
import type { CSSProperties } from 'react';
import type { Formatter } from '#lib/i18n/format.ts';
import { type Block, blocks } from '#lib/segmentation/weights.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { Table, type TableRow } from '../../../../../_ui/table.tsx';
import { saySegment } from '../../_ui/say-segment.ts';
import { LinkChoice } from './link-choice.tsx';
import { ProfileCellPart } from './profile-cell.tsx';
import { profileLines, type ShownLine } from './profile-lines.ts';
import { sayLine } from './say-line.ts';
import { sayValue } from './say-value.ts';
import type { Shown } from './shown.ts';
import { VariableTestPart } from './variable-test.tsx';

/** Rows drawn at once; whoever wants more takes the file. */
const most = 100;

/** Every question by segment: sorted and filtered by links, so that it works without script. */
export async function ProfileTable(
  props: Shown & { say: Formatter; query: Readonly<Record<string, string | string[] | undefined>> },
) {
  const { say, home, run, profile, labels, query } = props;
  const t = await getTranslate('segmentation');
  const factor = blocks.find((block) => block === query.factor) ?? null;
  const sort = run.segments.find(({ code }) => code === query.sort)?.code ?? null;
  const all = query.show === 'all';
  const { lines, of } = profileLines(profile, { factor, all, sort });
  const there = blocks.filter((block) => profile.variables.some((one) => (one.factor ?? 'none') === block));
  const href = (change: { factor?: Block | null; sort?: string | null; show?: string | null }) => {
    const now = { factor, sort, show: all ? 'all' : null, ...change };
    const next = new URLSearchParams(
      Object.entries(now).flatMap(([key, value]): [string, string][] => (value === null ? [] : [[key, value]])),
    );
    return `${home}?${next}#profile`;
  };
  return (
    <Section
      id="profile"
      title={t('profile.title')}
      aside={all ? t('profile.lead.all', { all: of }) : t('profile.lead.clear', { shown: lines.length, all: of })}
    >
      <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        {there.length > 1 && (
          <LinkChoice
            label={t('profile.filter')}
            choices={[
              { key: 'every', href: href({ factor: null }), label: t('profile.every'), on: factor === null },
              ...there.map((block) => ({
                key: block,
                href: href({ factor: block }),
                label: t(`block.${block}`),
                on: factor === block,
              })),
            ]}
          />
        )}
        <span className="flex flex-wrap gap-2">
          <LinkButton kind="quiet" size="small" href={href({ show: all ? null : 'all' })} scroll={false}>
            {t(all ? 'profile.show.clear' : 'profile.show.all')}
          </LinkButton>
          {sort !== null && (
            <LinkButton kind="quiet" size="small" href={href({ sort: null })} scroll={false}>
              {t('profile.inOrder')}
            </LinkButton>
          )}
          <LinkButton kind="quiet" size="small" href={`${home}/export?format=csv`} prefetch={false}>
            {t('profile.csv')}
          </LinkButton>
        </span>
      </div>
      <div
        className="min-w-0 [&_table]:md:min-w-(--wide) [&_th:first-child]:md:min-w-44"
        style={{ '--wide': `${15 + 9 * run.segments.length}rem` } as CSSProperties}
      >
        <Table
          stack
          caption={t('profile.table')}
          captionHidden
          empty={t('profile.none')}
          columns={[
            { key: 'what', header: t('profile.variable') },
            { key: 'all', header: t('profile.overall'), number: true },
            ...run.segments.map((segment) => ({
              key: segment.code,
              header: (
                <span className="flex gap-2 font-strong">
                  <SegmentMark number={segment.colour} />
                  <span className="min-w-0 break-words">{saySegment(t, segment)}</span>
                </span>
              ),
            })),
          ]}
          head={({ key, header }) => {
            const segment = run.segments.find(({ code }) => code === key);
            if (!segment) return { cell: header };
            const Icon = sort === key ? ArrowDown : ChevronsUpDown;
            return {
              sort: sort === key ? 'descending' : 'none',
              cell: (
                <Link
                  href={href({ sort: sort === key ? null : key })}
                  scroll={false}
                  prefetch={false}
                  className="sort text-ink!"
                >
                  {header}
                  <Icon aria-hidden="true" />
                  <span className="sr-only">{t('profile.sortHere')}</span>
                </Link>
              ),
            };
          }}
          rows={lines.slice(0, most).map((line, at) => rowOf(line, lines[at - 1]))}
        />
      </div>
      <p className="mt-3 max-w-[60rem] text-ink-3 text-sm leading-snug">{t('profile.caption')}</p>
      {profile.variables.some(({ tests }) => tests) && (
        <p className="mt-2 max-w-[60rem] text-ink-3 text-sm leading-snug">{t('profile.caption2')}</p>
      )}
      {lines.length > most && (
        <p className="mt-1 text-ink-3 text-sm">{t('profile.more', { n: lines.length - most })}</p>
      )}
    </Section>
  );

  function rowOf(line: ShownLine, before: ShownLine | undefined): TableRow {
    const { variable, category, overall } = line;
    const what = sayLine(t, labels, variable.name, category);
    const answer = category === null ? null : labels.category(variable.name, category);
    const isFirst = sort !== null || before?.variable !== variable;
    const opens = sort === null && before?.variable.factor !== variable.factor;
    return {
      key: `${variable.name} ${category}`,
      ...(opens && { group: t(`block.${variable.factor ?? 'none'}`) }),
      cells: {
        what: {
          content: (
            <span className="block min-w-0 max-w-72 break-words">
              {(isFirst || answer === null) && (
                <span className={answer === null ? '' : 'block font-normal text-ink-3 text-sm'}>
                  {labels.variable(variable.name)}
                  {variable.descriptive && (
                    <>
                      {' '}
                      <span aria-hidden="true" className="text-ink-3 text-xs">
                        ●
                      </span>
                      <span className="sr-only"> ({t('profile.descriptive')})</span>
                    </>
                  )}
                  <VariableTestPart say={say} variable={variable} option={null} />
                </span>
              )}
              {answer}
              {answer !== null && <VariableTestPart say={say} variable={variable} option={category} />}
            </span>
          ),
        },
        all: { content: sayValue(say, category, overall) },
        ...Object.fromEntries(
          run.segments.map((segment) => {
            const cell = line.cells.get(segment.code);
            return [
              segment.code,
              {
                content: cell ? (
                  <ProfileCellPart
                    say={say}
                    home={home}
                    cell={cell}
                    variable={variable.name}
                    category={category}
                    colour={segment.colour}
                    name={saySegment(t, segment)}
                    what={what}
                  />
                ) : (
                  <span className="text-ink-3">–</span>
                ),
              },
            ];
          }),
        ),
      },
    };
  }
}
