import Link from 'next/link';
import { can } from '#lib/workspaces/can.ts';
import { processContext } from '#server/process-context.ts';
import { readQuotes } from '#server/segmentation/read-quotes.ts';
import type { SegmentRow } from '#server/segmentation/read-segmentation.ts';
import type { Inside } from '#server/workspaces/resolve-caller.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Quote } from '../../../../../_ui/quote.tsx';
import type { Shown } from './shown.ts';

/** Shown at once; the rest of what can be quoted stands behind it. */
const first = 4;

/** What people of a segment wrote in their own words; for those who may see single answers. */
export async function OpenAnswers(props: Shown & { segment: SegmentRow; inside: Inside }) {
  const { run, labels, segment, inside, role } = props;
  const t = await getTranslate('segmentation');
  const found = await readQuotes(processContext(), inside.caller, { id: run.id, segment: segment.code });
  const answers = found.ok ? found.value : [];
  return (
    <div>
      <h3 className="mb-3">{t('quotes.title')}</h3>
      {!can(role, 'view-responses') ? (
        <p className="text-ink-2">{t('quotes.viewer')}</p>
      ) : answers.length === 0 ? (
        <p className="text-ink-2">{t('quotes.none')}</p>
      ) : (
        <>
          <Answers list={answers.slice(0, first)} />
          {answers.length > first && (
            <details className="mt-4">
              <summary className="cursor-pointer py-2 text-ink-2 text-sm">
                {t('quotes.more', { n: answers.length - first })}
              </summary>
              <div className="pt-3">
                <Answers list={answers.slice(first)} />
              </div>
            </details>
          )}
        </>
      )}
    </div>
  );

  function Answers({ list }: { list: typeof answers }) {
    return (
      <ul className="grid gap-6">
        {list.map(({ response, variable, words, language }) => (
          <li key={`${response} ${variable}`}>
            <Quote
              segment={segment.colour}
              lang={language}
              source={
                <>
                  {labels.variable(variable)}
                  {' · '}
                  <Link
                    href={`/${inside.slug}/responses/${response}?questionnaire=${run.questionnaire}`}
                    prefetch={false}
                  >
                    {t('quotes.open')}
                  </Link>
                </>
              }
            >
              {words}
            </Quote>
          </li>
        ))}
      </ul>
    );
  }
}
