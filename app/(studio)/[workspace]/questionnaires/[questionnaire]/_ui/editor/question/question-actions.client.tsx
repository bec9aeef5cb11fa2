'use client';

import { Ellipsis } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Menu } from '#app/_ui/menu.client.tsx';
import { useToast } from '#app/_ui/use-toast.client.ts';
import { changeQuestion } from '#lib/questionnaires/editor/change-question.ts';
import { changeType, kindredTypes } from '#lib/questionnaires/editor/change-type.ts';
import { duplicateQuestion } from '#lib/questionnaires/editor/duplicate-question.ts';
import type { PlacedQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { moveQuestion } from '#lib/questionnaires/editor/move-question.ts';
import { removeQuestion } from '#lib/questionnaires/editor/remove-question.ts';
import { restore } from '#lib/questionnaires/editor/restore.ts';
import { useStep } from '../outline/use-step.client.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';
import { PlaceActions } from './place-actions.client.tsx';

/** What can be done with a whole question. */
export function QuestionActions({ placed }: { placed: PlacedQuestion }) {
  const t = useTranslate('questionnaires');
  const toast = useToast();
  const { draft, change, go, retired, frozen, announce, readOnly } = useEditor();
  const step = useStep();
  const { question, page, pageAt, at } = placed;
  if (readOnly) return null;
  const remove = () => {
    const beside = page.questions[at + 1] ?? page.questions[at - 1];
    change((now) => removeQuestion(now, question.code));
    go(beside ? `q.${beside.code}` : `p.${page.code}`, true);
    toast({
      text: t('edit.removed.question'),
      undo: () => {
        change((now) => restore.question(now, question, { page: page.code, at }));
        go(`q.${question.code}`, true);
      },
    });
  };
  const duplicate = () => {
    const copy = duplicateQuestion(draft, question.code, retired);
    if (!copy) return;
    change(() => copy.draft);
    go(`q.${copy.code}`, true);
    announce(t('edit.duplicated', { code: copy.code }));
  };
  const others = draft.pages.flatMap((one, number) => {
    const name = one.title ? wordsOf(one, draft).words : t('edit.page.n', { n: number + 1 });
    return one === page
      ? []
      : {
          key: `page ${one.code}`,
          label: t('edit.moveTo', { page: name }),
          onSelect: () => {
            change((now) => moveQuestion(now, question.code, { page: one.code, at: one.questions.length }));
            announce(t('edit.moved.toPage', { page: name }));
          },
        };
  });
  const isFrozen = frozen.outer.includes(question.code);
  const turns = isFrozen
    ? []
    : kindredTypes(question.type)
        .filter((type) => type !== question.type)
        .map((type, number) => ({
          key: `type ${type}`,
          apart: number === 0 && others.length > 0,
          label: t('edit.turnInto', { type: t(`type.${type}`) }),
          onSelect: () => {
            change((now) => changeQuestion(now, question.code, (one) => changeType(one, type, now.languages)));
            announce(t('edit.turned', { type: t(`type.${type}`) }));
          },
        }));
  return (
    <PlaceActions
      isFirst={at === 0 && pageAt === 0}
      isLast={at === page.questions.length - 1 && pageAt === draft.pages.length - 1}
      onStep={(by) => step('question', question.code, by)}
      onDuplicate={duplicate}
      onRemove={remove}
    >
      {others.length + turns.length > 0 && (
        <Menu
          trigger={
            <Button kind="quiet" size="icon" aria-label={t('edit.more')}>
              <Ellipsis aria-hidden="true" />
            </Button>
          }
          items={[...others, ...turns]}
        />
      )}
    </PlaceActions>
  );
}
