'use client';

import { Field } from '#app/_ui/field.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Select } from '#app/_ui/select.tsx';
import { factors } from '#lib/factor.ts';
import { quoteConsent } from '#lib/questionnaires/editor/quote-consent.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { scalesOf } from '#lib/questionnaires/scales-of.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useQuestion } from '../state/use-question.client.ts';
import { Subfactor } from './subfactor.client.tsx';

/** What answers tell of a person and how they may be compared, in plain words: segments are found by it. */
export function MeaningPart({ question }: { question: Question }) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const set = useQuestion(question.code);
  const scales = scalesOf(question);
  const scale = question.scale ?? scales[0];
  return (
    <div className="grid max-w-[34rem] gap-5">
      <Field label={t('edit.factor')} help={t(question.factor ? `factor.${question.factor}.what` : 'factor.none.what')}>
        {(control) => (
          <Select
            {...control}
            value={question.factor ?? ''}
            disabled={readOnly}
            data-place="factor"
            onChange={(event) => {
              const factor = event.target.value || undefined;
              set((one) => {
                // The consent to quotes is no part of a factor, and stays.
                const kept = quoteConsent.is(one) ? one.subfactor : undefined;
                return withPart(withPart(one, 'factor', factor), 'subfactor', kept);
              });
            }}
          >
            <option value="">{t('factor.none')}</option>
            {factors.map((factor) => (
              <option key={factor} value={factor}>
                {t(`factor.${factor}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {question.factor && !quoteConsent.is(question) && <Subfactor question={question} factor={question.factor} />}
      <Field label={t('edit.scale')} help={t(`scale.${scale}.what`)}>
        {(control) => (
          <Select
            {...control}
            value={scale}
            disabled={readOnly || scales.length === 1}
            data-place="scale"
            onChange={(event) => {
              const chosen = event.target.value;
              set((one) => withPart(one, 'scale', chosen === scales[0] ? undefined : chosen));
            }}
          >
            {[...new Set([...scales, scale])].map((one) => (
              <option key={one} value={one}>
                {t(`scale.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
