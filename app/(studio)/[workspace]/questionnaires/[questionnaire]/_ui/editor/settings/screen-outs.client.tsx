'use client';

import { Plus } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { useToast } from '#app/_ui/use-toast.client.ts';
import { codesOf } from '#lib/questionnaires/editor/codes-of.ts';
import { freshCode } from '#lib/questionnaires/editor/fresh-code.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { ScreenOut } from '#lib/questionnaires/questionnaire.ts';
import { ConditionEditor } from '../condition/condition-editor.client.tsx';
import { useEditor } from '../state/editor-context.client.ts';
import { WordsField } from '../words/words-field.client.tsx';
import { RuleHead } from './rule-head.client.tsx';

/** For whom the questionnaire is not: a condition, and what those people read instead of the rest. */
export function ScreenOuts() {
  const t = useTranslate('questionnaires');
  const toast = useToast();
  const { draft, change, retired, readOnly } = useEditor();
  const rules = draft.screenOut ?? [];
  const put = (next: readonly ScreenOut[], merge?: string) =>
    change((now) => withPart(now, 'screenOut', next.length > 0 ? next : undefined), merge);
  const set = (code: string, part: Partial<ScreenOut>, merge?: string) =>
    put(
      rules.map((rule) => (rule.code === code ? { ...rule, ...part } : rule)),
      merge && `${code} ${merge}`,
    );
  return (
    <>
      {rules.map((rule, at) => (
        <div
          key={rule.code}
          className="grid gap-3 rounded-md border border-line p-3"
          data-place={`rules.${rule.code}`}
          tabIndex={-1}
        >
          <RuleHead
            code={rule.code}
            onRemove={() => {
              put(rules.filter((one) => one !== rule));
              toast({
                text: t('edit.removed.rule'),
                undo: () =>
                  change((now) => {
                    const all = now.screenOut ?? [];
                    const isThere = all.some((one) => one.code === rule.code);
                    return isThere ? now : { ...now, screenOut: all.toSpliced(at, 0, rule) };
                  }),
              });
            }}
          />
          <ConditionEditor
            source={rule.when}
            before={Number.POSITIVE_INFINITY}
            everybody=""
            some={t('edit.screenOuts.when')}
            needed
            place={{ rule: rule.code, part: 'when' }}
            onChange={(when, merge) => set(rule.code, { when }, merge)}
          />
          <WordsField
            label={t('edit.screenOuts.message')}
            name={`screenOut.${rule.code}`}
            value={rule.message}
            lines={2}
            onChange={(message, merge) => set(rule.code, { message }, merge)}
          />
        </div>
      ))}
      {!readOnly && rules.length < 50 && (
        <div>
          <Button
            size="small"
            onClick={() =>
              put([...rules, { code: freshCode('out', codesOf(draft).union(retired), true), when: '', message: {} }])
            }
          >
            <Plus aria-hidden="true" />
            {t('edit.screenOuts.add')}
          </Button>
        </div>
      )}
    </>
  );
}
