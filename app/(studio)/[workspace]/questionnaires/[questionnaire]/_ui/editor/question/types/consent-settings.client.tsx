'use client';

import { Checkbox } from '#app/_ui/checkbox.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { asQuestionnaire } from '#lib/questionnaires/editor/draft.ts';
import { quoteConsent } from '#lib/questionnaires/editor/quote-consent.ts';
import type { ConsentQuestion } from '#lib/questionnaires/questionnaire.ts';
import { quotingConsent } from '#lib/questionnaires/quoting-consent.ts';
import { useEditor } from '../../state/editor-context.client.ts';

/** Whether a box is the consent to being quoted. */
export function ConsentSettings({ question }: { question: ConsentQuestion }) {
  const t = useTranslate('questionnaires');
  const { draft, change, readOnly } = useEditor();
  const isMarked = quoteConsent.is(question);
  const isTaken = !isMarked && quotingConsent(asQuestionnaire(draft)) === question.code;
  return (
    <Checkbox
      label={t('edit.quotes')}
      help={t(isTaken ? 'edit.quotes.only' : 'edit.quotes.help')}
      checked={isMarked}
      disabled={readOnly}
      data-place="quotes"
      onChange={(event) => {
        const on = event.target.checked;
        change((now) => quoteConsent.set(now, question.code, on));
      }}
    />
  );
}
