'use client';

import { FilePlus2 } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { addPage } from '#lib/questionnaires/editor/add-page.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { AddQuestion } from './add-question.client.tsx';

/** What can be added: a question behind the chosen one, or a page behind its page. */
export function OutlineAdd() {
  const t = useTranslate('questionnaires');
  const { draft, place, change, go, retired, announce } = useEditor();
  const [kind, code] = [place.charAt(0), place.split('/')[0]?.slice(2)];
  const here = draft.pages.find((page) =>
    kind === 'p' ? page.code === code : page.questions.some((question) => question.code === code),
  );
  const addOne = () => {
    const added = addPage(draft, here?.code, retired);
    change(() => added.draft);
    go(`p.${added.code}`, true);
    announce(t('edit.added.page'));
  };
  return (
    <div className="mt-3 grid justify-items-start gap-1">
      <AddQuestion where={kind === 'q' && code ? { after: code } : here ? { page: here.code } : {}} />
      <Button kind="quiet" size="small" onClick={addOne}>
        <FilePlus2 aria-hidden="true" />
        {t('edit.addPage')}
      </Button>
    </div>
  );
}
