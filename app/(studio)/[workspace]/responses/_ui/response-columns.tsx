import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatter } from '#lib/i18n/format.ts';
import { isLocale, localeNames } from '#lib/i18n/locale.ts';
import type { Question, Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { answerLines } from '#lib/responses/answer-lines.ts';
import type { ResponseRow } from '#lib/responses/response-row.ts';
import { getLocale } from '../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../_ui/i18n/get-translate.ts';
import { AnswerWords } from './answer-words.tsx';
import { ResponseState } from './response-state.tsx';
import type { ResponseTableProps } from './response-table-props.ts';
import { sayDuration } from './say-duration.ts';

/** One column of the table of responses. */
export interface ColumnFrame {
  readonly key: string;
  readonly header: ReactNode;
  readonly number?: boolean;
  /** What the address calls it when it can be sorted by. */
  readonly sort?: string;
  readonly cell: (row: ResponseRow) => ReactNode;
}

/** The columns of a table of responses: when and which, its state, the caller's own, how long, in which language, then answers. */
export async function responseColumns(props: ResponseTableProps): Promise<readonly ColumnFrame[]> {
  const t = await getTranslate('responses');
  const locale = await getLocale();
  const { slug, questionnaire, definitions, query } = props;
  const [newest] = definitions.values();
  const byDay = newest?.anonymous === true;
  // A day that was kept without its hour is the same day everywhere.
  const say = formatter(locale, byDay ? 'UTC' : props.timeZone);
  const carried = query ? `&${query}` : '';
  const found = (code: string) => [...definitions.values()].map((one) => questionIn(one, code)).find(Boolean);
  const about: ColumnFrame[] = [
    {
      key: 'when',
      header: t('table.when'),
      sort: 'saved',
      cell: (row) => {
        const when = row.submittedAt ?? row.savedAt;
        return (
          <span className="whitespace-nowrap">
            <Link href={`/${slug}/responses/${row.id}?questionnaire=${questionnaire}${carried}`} prefetch={false}>
              {byDay ? say.date(when.getTime()) : say.dateTime(when.getTime())}
            </Link>
            <span className="block text-ink-3 text-xs" translate="no">
              {row.id.slice(-6)}
            </span>
          </span>
        );
      },
    },
    ...(props.extra ?? []),
    { key: 'state', header: t('table.state'), cell: (row) => <ResponseState row={row} /> },
    {
      key: 'seconds',
      header: t('table.seconds'),
      number: true,
      sort: 'seconds',
      cell: ({ seconds }) => (seconds === null ? <Nothing /> : sayDuration(t, seconds)),
    },
    {
      key: 'language',
      header: t('table.language'),
      cell: ({ language }) => (isLocale(language) ? <span lang={language}>{localeNames[language]}</span> : language),
    },
  ];
  return [
    ...about,
    ...props.columns.flatMap((code): ColumnFrame[] => {
      const question = found(code);
      if (!question || !newest) return [];
      const number = isNumber(question);
      const { words, language } = wordsIn(question.label, locale, newest.languages);
      return [
        {
          key: `q.${code}`,
          // Where an earlier answer stands in the words, there is none for all rows.
          header: <span lang={language}>{words.replace(/\{\{[^}]*\}\}/g, '…') || code}</span>,
          ...(number && { number, sort: code }),
          cell: (row) => {
            const definition = definitions.get(row.version) ?? newest;
            const own = questionIn(definition, code) ?? question;
            const lines = answerLines(own, row.answers, { locale, languages: definition.languages });
            return lines.length === 0 ? <Nothing /> : <AnswerWords lines={lines} spoken={row.language} />;
          },
        },
      ];
    }),
  ];
}

/** Whether answers to a question can be put in order as numbers. */
function isNumber({ type }: Question): boolean {
  return type === 'number' || type === 'rating' || type === 'nps';
}

function questionIn({ pages }: Questionnaire, code: string): Question | undefined {
  return pages.flatMap((page) => page.questions).find((question) => question.code === code);
}

function Nothing() {
  return <span className="text-ink-3">–</span>;
}
