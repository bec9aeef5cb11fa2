'use client';

import { Checkbox } from '#app/_ui/checkbox.tsx';
import { Fieldset } from '#app/_ui/fieldset.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { LocationQuestion } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../../state/editor-context.client.ts';
import { useQuestion } from '../../state/use-question.client.ts';

/** How finely a place is asked for; the country always is. */
export function LocationSettings({ question }: { question: LocationQuestion }) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const set = useQuestion(question.code);
  return (
    <Fieldset legend={t('edit.levels')}>
      <div className="grid gap-1">
        {(['country', 'region', 'city'] as const).map((level) => (
          <Checkbox
            key={level}
            label={t(`level.${level}`)}
            checked={question.levels.includes(level)}
            disabled={readOnly || level === 'country'}
            onChange={(event) => {
              const on = event.target.checked;
              const levels = (['country', 'region', 'city'] as const).filter((one) =>
                one === level ? on : question.levels.includes(one),
              );
              set((one) => (one.type === 'location' ? { ...one, levels } : one));
            }}
          />
        ))}
      </div>
    </Fieldset>
  );
}
