'use client';

import { Library } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.client.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import type { Factor } from '#lib/factor.ts';
import { addReadyQuestion } from '#lib/questionnaires/editor/add-ready-question.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { LibraryChoice } from './library-choice.client.tsx';

/** The choice of a ready question, which goes where it is said; `at` opens the library at a factor. */
export function AddFromLibrary(props: {
  where: { readonly page?: string; readonly after?: string };
  at?: Factor | undefined;
}) {
  const t = useTranslate('questionnaires');
  const { draft, change, go, retired, announce } = useEditor();
  const [open, setOpen] = useState(false);
  const add = (ready: Question) => {
    const added = addReadyQuestion(draft, ready, props.where, retired);
    change(() => added.draft);
    setOpen(false);
    // When the dialog has given the focus back, it goes on to the new question.
    setTimeout(() => go(`q.${added.code}/label`, true), 0);
    announce(t('edit.added.question', { type: t(`type.${ready.type}`) }));
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button kind="quiet" size="small" className={props.at && '-ml-2'}>
          <Library aria-hidden="true" />
          {t('edit.library')}
        </Button>
      }
      title={t('edit.library.title')}
      description={t('edit.library.what')}
    >
      <LibraryChoice at={props.at} onChoose={add} />
    </Dialog>
  );
}
