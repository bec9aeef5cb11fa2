'use client';

import { Button } from '#app/_ui/button.tsx';
import { Checkbox } from '#app/_ui/checkbox.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { codeFromWords } from '#lib/questionnaires/editor/code-from-words.ts';
import { codesOf } from '#lib/questionnaires/editor/codes-of.ts';
import { freshCode } from '#lib/questionnaires/editor/fresh-code.ts';
import { renameCode } from '#lib/questionnaires/editor/rename-code.ts';
import { optionalText } from '#lib/questionnaires/editor/set-words.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useQuestion } from '../state/use-question.client.ts';
import { CodeField } from '../words/code-field.client.tsx';
import { WordsField } from '../words/words-field.client.tsx';
import { TypeSettings } from './type-settings.client.tsx';

/** What respondents read of a question, its lists and limits, and the code under which its answers are stored. */
export function WordsPart({ question }: { question: Question }) {
  const t = useTranslate('questionnaires');
  const { draft, frozen, retired, readOnly, change, go } = useEditor();
  const set = useQuestion(question.code);
  const { code, type } = question;
  const isFrozen = frozen.outer.includes(code);
  const rename = (to: string) => {
    change((now) => renameCode(now, code, to));
    go(`q.${to}`);
  };
  const suggested = codeFromWords(question.label.en ?? Object.values(question.label)[0] ?? '');
  const taken = codesOf(draft).union(retired);
  // A code that somebody chose is not argued with.
  const fits = suggested !== undefined && /^q\d+$/.test(code) && !isFrozen && !readOnly;
  return (
    <div className="grid gap-5">
      <WordsField
        label={t(
          type === 'consent' ? 'edit.label.consent' : type === 'statement' ? 'edit.label.statement' : 'edit.label',
        )}
        name="label"
        value={question.label}
        lines={type === 'statement' ? 3 : 1}
        {...(type === 'hidden' && { help: t('edit.label.hidden') })}
        onChange={(text, merge) => set((one) => ({ ...one, label: text }), merge)}
      />
      {type !== 'hidden' && (
        <WordsField
          label={t('edit.help')}
          name="help"
          optional
          value={question.help}
          help={t('edit.help.how')}
          onChange={(text, merge) => set((one) => withPart(one, 'help', optionalText(text)), merge)}
        />
      )}
      {type !== 'statement' && type !== 'hidden' && (
        <Checkbox
          label={t('edit.required')}
          help={type === 'consent' ? t('edit.required.consent') : undefined}
          checked={question.required ?? false}
          disabled={readOnly}
          onChange={(event) => {
            const required = event.target.checked || undefined;
            set((one) => withPart(one, 'required', required));
          }}
        />
      )}
      <TypeSettings question={question} />
      <div className="grid gap-1 border-line border-t pt-4">
        <label className="font-strong text-sm" htmlFor="question-code">
          {t('edit.code')}
        </label>
        <div className="flex flex-wrap items-start gap-2">
          <span className="w-56 max-w-full">
            <CodeField
              key={code}
              id="question-code"
              code={code}
              label={t('edit.question')}
              frozen={isFrozen}
              taken={taken}
              onRename={rename}
            />
          </span>
          {fits && (
            <Button size="small" kind="quiet" onClick={() => rename(freshCode(suggested, taken))}>
              {t('edit.code.suggest', { code: freshCode(suggested, taken) })}
            </Button>
          )}
        </div>
        <p className="max-w-(--measure) text-ink-3 text-sm leading-snug">
          {t(isFrozen ? 'edit.code.frozen' : 'edit.code.help')}
        </p>
      </div>
    </div>
  );
}
