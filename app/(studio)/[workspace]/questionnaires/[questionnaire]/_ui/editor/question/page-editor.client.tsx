'use client';

import { Checkbox } from '#app/_ui/checkbox.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { useToast } from '#app/_ui/use-toast.client.ts';
import { changePage } from '#lib/questionnaires/editor/change-page.ts';
import { codesOf } from '#lib/questionnaires/editor/codes-of.ts';
import type { DraftPage } from '#lib/questionnaires/editor/draft.ts';
import { duplicatePage } from '#lib/questionnaires/editor/duplicate-page.ts';
import { removePage } from '#lib/questionnaires/editor/remove-page.ts';
import { renameCode } from '#lib/questionnaires/editor/rename-code.ts';
import { restore } from '#lib/questionnaires/editor/restore.ts';
import { optionalText } from '#lib/questionnaires/editor/set-words.ts';
import { positionOf } from '#lib/questionnaires/editor/subjects.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import { ConditionEditor } from '../condition/condition-editor.client.tsx';
import { AddFromLibrary } from '../library/add-from-library.client.tsx';
import { AddQuestion } from '../outline/add-question.client.tsx';
import { useStep } from '../outline/use-step.client.ts';
import { PlaceFindings } from '../side/place-findings.client.tsx';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';
import { CodeField } from '../words/code-field.client.tsx';
import { LanguageChoice } from '../words/language-choice.client.tsx';
import { WordsField } from '../words/words-field.client.tsx';
import { PlaceActions } from './place-actions.client.tsx';

/** The chosen page: its title, who sees it, the order of its questions. */
export function PageEditor({ page, at }: { page: DraftPage; at: number }) {
  const t = useTranslate('questionnaires');
  const toast = useToast();
  const { draft, change, go, retired, frozen, readOnly, announce } = useEditor();
  const step = useStep();
  const { code } = page;
  const name = page.title ? wordsOf(page, draft) : { words: t('edit.page.n', { n: at + 1 }), language: undefined };
  const set = (part: string, value: unknown, merge?: string) =>
    change((now) => changePage(now, code, (one) => withPart(one, part, value)), merge && `${code} ${merge}`);
  const duplicate = () => {
    const copy = duplicatePage(draft, code, retired);
    if (!copy) return;
    change(() => copy.draft);
    go(`p.${copy.code}`, true);
    announce(t('edit.duplicated', { code: copy.code }));
  };
  const remove = () => {
    const next = removePage(draft, code, retired);
    change(() => next);
    go(`p.${(next.pages[Math.min(at, next.pages.length - 1)] ?? page).code}`, true);
    toast({
      text: t('edit.removed.page', { n: page.questions.length }),
      undo: () => {
        change((now) => restore.page(now, page, at));
        go(`p.${code}`, true);
      },
    });
  };
  return (
    <section aria-labelledby="edited" className="grid gap-5">
      <div>
        <p className="text-ink-3 text-sm">{t('edit.page.of', { n: at + 1, of: draft.pages.length })}</p>
        <h2
          id="edited"
          tabIndex={-1}
          data-quiet-focus
          className="mt-1 mb-2 text-2xl"
          {...(name.language && { lang: name.language })}
        >
          {name.words}
        </h2>
        <div className="flex flex-wrap items-center justify-between gap-2">
          {!readOnly && (
            <PlaceActions
              isFirst={at === 0}
              isLast={at === draft.pages.length - 1}
              onStep={(by) => step('page', code, by)}
              onDuplicate={duplicate}
              onRemove={remove}
            />
          )}
          <LanguageChoice />
        </div>
      </div>
      <PlaceFindings page={code} />
      {!readOnly && (
        <div className="flex flex-wrap gap-x-2">
          <AddQuestion where={{ page: code }} />
          <AddFromLibrary where={{ page: code }} />
        </div>
      )}
      <WordsField
        label={t('edit.page.title')}
        name="title"
        optional
        value={page.title}
        onChange={(text, merge) => set('title', optionalText(text), merge)}
      />
      <Checkbox
        label={t('edit.randomise.page')}
        help={t('edit.randomise.pageHelp')}
        checked={page.randomise ?? false}
        disabled={readOnly}
        onChange={(event) => set('randomise', event.target.checked || undefined)}
      />
      <div className="border-line border-t pt-4">
        <ConditionEditor
          key={code}
          source={page.showIf ?? ''}
          before={positionOf(draft, { page: code })}
          everybody={t('edit.page.everybody')}
          some={t('edit.page.some')}
          place={{ page: code, part: 'showIf' }}
          onChange={(source, merge) => set('showIf', source || undefined, merge)}
        />
      </div>
      <div className="grid gap-1 border-line border-t pt-4">
        <label className="font-strong text-sm" htmlFor="page-code">
          {t('edit.code')}
        </label>
        <span className="w-56 max-w-full">
          <CodeField
            key={code}
            id="page-code"
            code={code}
            label={t('edit.page')}
            frozen={frozen.outer.includes(code)}
            taken={codesOf(draft).union(retired)}
            onRename={(to) => {
              change((now) => renameCode(now, code, to));
              go(`p.${to}`);
            }}
          />
        </span>
      </div>
    </section>
  );
}
