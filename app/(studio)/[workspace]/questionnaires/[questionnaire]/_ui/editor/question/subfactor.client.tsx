'use client';

import { Field } from '#app/_ui/field.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Select } from '#app/_ui/select.tsx';
import type { Factor } from '#lib/factor.ts';
import { subfactors } from '#lib/questionnaires/editor/subfactors.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useQuestion } from '../state/use-question.client.ts';

/** What of a factor a question asks about; a word from elsewhere, as a template or a file brings it, stays as it is. */
export function Subfactor({ question, factor }: { question: Question; factor: Factor }) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const set = useQuestion(question.code);
  const known: readonly string[] = subfactors[factor];
  const own = question.subfactor !== undefined && !known.includes(question.subfactor) ? question.subfactor : undefined;
  return (
    <Field label={t('edit.subfactor')} optional={t('edit.optional')}>
      {(control) => (
        <Select
          {...control}
          value={question.subfactor ?? ''}
          disabled={readOnly}
          data-place="subfactor"
          onChange={(event) => {
            const chosen = event.target.value || undefined;
            set((one) => withPart(one, 'subfactor', chosen));
          }}
        >
          <option value="">{t('subfactor.none')}</option>
          {own && <option value={own}>{own}</option>}
          {subfactors[factor].map((one) => (
            <option key={one} value={one}>
              {t(`subfactor.${one}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
