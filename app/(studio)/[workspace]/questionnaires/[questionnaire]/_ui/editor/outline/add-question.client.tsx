'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.client.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { addQuestion } from '#lib/questionnaires/editor/add-question.ts';
import type { QuestionType } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { typeGroups } from './type-groups.ts';

/** The choice of a type, grouped by what one wants to know, each told in plain words. */
export function AddQuestion({ where }: { where: { readonly page?: string; readonly after?: string } }) {
  const t = useTranslate('questionnaires');
  const { draft, change, go, retired, announce } = useEditor();
  const [open, setOpen] = useState(false);
  const add = (type: QuestionType) => {
    const added = addQuestion(draft, type, where, retired);
    change(() => added.draft);
    setOpen(false);
    // When the dialog has given the focus back, it goes on to the new question.
    setTimeout(() => go(`q.${added.code}/label`, true), 0);
    announce(t('edit.added.question', { type: t(`type.${type}`) }));
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button kind="quiet" size="small">
          <Plus aria-hidden="true" />
          {t('edit.addQuestion')}
        </Button>
      }
      title={t('edit.addQuestion.title')}
    >
      <div className="grid gap-4">
        {typeGroups.map((group) => (
          <section key={group.key} aria-labelledby={`types-${group.key}`}>
            <h3 id={`types-${group.key}`} className="mb-1">
              {t(`typeGroup.${group.key}`)}
            </h3>
            <ul className="grid gap-0.5">
              {group.types.map((type) => (
                <li key={type}>
                  <button
                    type="button"
                    data-type={type}
                    className="grid min-h-11 w-full content-center rounded-md px-2 py-1.5 text-start leading-snug hover:bg-accent-soft"
                    onClick={() => add(type)}
                  >
                    <span className="font-strong">{t(`type.${type}`)}</span>
                    <span className="text-ink-2 text-sm">{t(`type.${type}.what`)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
