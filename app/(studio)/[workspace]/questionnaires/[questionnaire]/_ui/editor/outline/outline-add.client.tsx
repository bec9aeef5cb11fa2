'use client';

import { FilePlus2 } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { addPage } from '#lib/questionnaires/editor/add-page.ts';
import { AddFromLibrary } from '../library/add-from-library.client.tsx';
import { useEditor } from '../state/editor-context.client.ts';
import { AddQuestion } from './add-question.client.tsx';
import { pageOf, whereToAdd } from './where-to-add.ts';

/** What can be added: a question of one's own or a ready one behind the chosen one, or a page behind its page. */
export function OutlineAdd() {
  const t = useTranslate('questionnaires');
  const { draft, place, change, go, retired, announce } = useEditor();
  const where = whereToAdd(draft, place);
  const addOne = () => {
    const added = addPage(draft, pageOf(draft, place)?.code, retired);
    change(() => added.draft);
    go(`p.${added.code}`, true);
    announce(t('edit.added.page'));
  };
  return (
    <div className="mt-3 grid justify-items-start gap-1">
      <AddQuestion where={where} />
      <AddFromLibrary where={where} />
      <Button kind="quiet" size="small" onClick={addOne}>
        <FilePlus2 aria-hidden="true" />
        {t('edit.addPage')}
      </Button>
    </div>
  );
}
