import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Table } from '#app/_ui/table.tsx';
import { Tag, type TagKind } from '#app/_ui/tag.tsx';
import { formatter } from '#lib/i18n/format.ts';
import type { QuestionChange } from '#lib/questionnaires/diff.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { findQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';

/** What changed, question by question, and whether old answers stay comparable with new ones. */
export async function ChangeTable(props: { changes: readonly QuestionChange[]; before: Draft; after: Draft }) {
  const [t, studio, locale] = [await getTranslate('fielding'), await getTranslate('studio'), await getLocale()];
  const say = formatter(locale);
  return (
    <Table
      caption={t('changes.caption')}
      captionHidden
      stack
      columns={[
        { key: 'question', header: t('changes.question') },
        { key: 'what', header: t('changes.what') },
        { key: 'comparable', header: t('changes.comparable') },
      ]}
      rows={props.changes.map(({ code, kind, comparable, reasons }) => {
        const from = kind === 'removed' ? props.before : props.after;
        const label = findQuestion(from, code)?.question.label;
        const { words, language } = wordsIn(label ?? {}, locale, from.languages);
        return {
          key: code,
          cells: {
            question: {
              content: (
                <span className="grid">
                  {words && <span lang={language}>{words}</span>}
                  <code className="font-mono font-normal text-ink-3 text-xs" translate="no">
                    {code}
                  </code>
                </span>
              ),
            },
            what: { content: say.list(reasons.map((reason) => studio(`diff.${reason}`))) },
            comparable: {
              content: (
                <span className="grid justify-items-start gap-0.5">
                  <Tag kind={looks[comparable]}>{t(`changes.${comparable}`)}</Tag>
                  <span className="text-ink-2 text-sm">{studio(`diff.${comparable}`)}</span>
                </span>
              ),
            },
          },
        };
      })}
      empty={t('changes.none')}
    />
  );
}

const looks: Record<QuestionChange['comparable'], TagKind> = { same: 'ok', look: 'plain', partly: 'warn', no: 'bad' };
