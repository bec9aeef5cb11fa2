'use client';

import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { optionalText } from '#lib/questionnaires/editor/set-words.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { NpsQuestion, RatingQuestion } from '#lib/questionnaires/questionnaire.ts';
import { useQuestion } from '../../state/use-question.client.ts';
import { WordsField } from '../../words/words-field.client.tsx';

/** What the lowest and the highest mark are called. */
export function EndsSettings({ question }: { question: RatingQuestion | NpsQuestion }) {
  const t = useTranslate('questionnaires');
  const set = useQuestion(question.code);
  return (
    <>
      {(['low', 'high'] as const).map((end) => (
        <WordsField
          key={end}
          label={t(`edit.end.${end}`)}
          name={end}
          optional
          value={question[end]}
          onChange={(text, merge) => set((one) => withPart(one, end, optionalText(text)), merge)}
        />
      ))}
    </>
  );
}
