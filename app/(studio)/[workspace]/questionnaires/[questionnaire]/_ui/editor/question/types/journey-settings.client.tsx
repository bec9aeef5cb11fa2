'use client';

import { Checkbox } from '#app/_ui/checkbox.tsx';
import { Fieldset } from '#app/_ui/fieldset.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { JourneyQuestion } from '#lib/questionnaires/questionnaire.ts';
import { ItemList } from '../../lists/item-list.client.tsx';
import { useEditor } from '../../state/editor-context.client.ts';
import { useQuestion } from '../../state/use-question.client.ts';

/** The stages of a way, what is asked at each, and what can be chosen there. */
export function JourneySettings({ question }: { question: JourneyQuestion }) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const set = useQuestion(question.code);
  return (
    <div className="grid gap-5">
      <ItemList question={question} list="stages" title={t('edit.list.stages')} most={20} />
      <Fieldset legend={t('edit.ask')}>
        <div className="grid gap-1">
          {parts.map((part) => (
            <Checkbox
              key={part}
              label={t(`ask.${part}`)}
              checked={question.ask.includes(part)}
              disabled={readOnly}
              onChange={(event) => {
                const on = event.target.checked;
                const ask = parts.filter((one) => (one === part ? on : question.ask.includes(one)));
                set((one) => (one.type === 'journey' ? { ...one, ask } : one));
              }}
            />
          ))}
        </div>
      </Fieldset>
      {question.ask.includes('touchpoints') && (
        <ItemList question={question} list="touchpoints" title={t('edit.list.touchpoints')} most={50} />
      )}
      {question.ask.includes('barriers') && (
        <ItemList question={question} list="barriers" title={t('edit.list.barriers')} most={50} />
      )}
    </div>
  );
}

const parts = ['touchpoints', 'emotion', 'expectation', 'barriers', 'story'] as const;
