import Link from 'next/link';
import type { ReactNode } from 'react';
import { Actions } from '../../../../../_ui/actions.tsx';
import { classNames } from '../../../../../_ui/class-names.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { Tag } from '../../../../../_ui/tag.tsx';
import { requireQuestionnaire } from './require-questionnaire.ts';
import { titleOf } from './title-of.ts';

/**
 * The head of every page of one questionnaire: what it is called, where it stands, and the ways to its parts.
 * `title` and `status` take the place of what is stored, where a page knows better (the editor); `actions` stand at the end.
 */
export async function QuestionnaireHead(props: {
  slug: string;
  /** Id of the questionnaire, as in the address. */
  questionnaire: string;
  current: 'edit' | 'publish' | 'links' | 'incentive' | 'quotas';
  title?: ReactNode;
  status?: ReactNode;
  actions?: ReactNode;
}) {
  const { slug, questionnaire, current } = props;
  const { reading } = await requireQuestionnaire(slug, questionnaire);
  const t = await getTranslate('questionnaires');
  const title = titleOf(reading.draft, await getLocale());
  const base = `/${slug}/questionnaires/${reading.id}`;
  const isImported = reading.origin === 'imported';
  return (
    <header className="mb-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_20rem]">
          <p className="mb-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-ink-3 text-sm">
            <Link href={`/${slug}/questionnaires`} className="text-inherit">
              {t('head.crumb')}
            </Link>
            <span className="flex flex-wrap gap-2">
              {reading.archivedAt && <Tag>{t('state.archived')}</Tag>}
              {isImported ? (
                <Tag>{t('state.imported')}</Tag>
              ) : reading.version === null ? (
                <Tag>{t('state.draft')}</Tag>
              ) : (
                <Tag kind="ok">{t('state.published', { n: reading.version })}</Tag>
              )}
            </span>
            {props.status}
          </p>
          <h1 className="text-2xl" {...(!props.title && title.words && { lang: title.language })}>
            {props.title ?? title.words ?? t('head.untitled')}
          </h1>
        </div>
        <Actions>
          <LinkButton href={`/${slug}/responses?questionnaire=${reading.id}`}>{t('head.responses')}</LinkButton>
          {props.actions}
        </Actions>
      </div>
      {!isImported && (
        <nav aria-label={t('head.tabs')} className="mt-3 border-line border-b">
          <ul className="flex flex-wrap gap-x-6">
            {tabs.map(({ key, path }) => (
              <li key={key}>
                <Link
                  href={`${base}${path}`}
                  aria-current={key === current ? 'page' : undefined}
                  className={classNames(
                    '-mb-px inline-flex min-h-10 items-center border-b-2 py-2 no-underline max-lg:min-h-11',
                    key === current
                      ? 'border-accent font-strong text-ink hover:text-ink'
                      : 'border-transparent text-ink-2 hover:border-line-strong hover:text-ink',
                  )}
                >
                  {t(`head.tab.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

const tabs = [
  { key: 'edit', path: '' },
  { key: 'publish', path: '/publish' },
  { key: 'links', path: '/links' },
  { key: 'incentive', path: '/incentive' },
  { key: 'quotas', path: '/quotas' },
] as const;
