'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { Actions } from '#app/_ui/actions.tsx';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { SavingWords } from './saving-words.client.tsx';
import { useEditor } from './state/editor-context.client.ts';
import type { Saving } from './state/use-autosave.client.ts';
import type { Backup } from './state/use-backup.client.ts';

/** Undo and redo, how far the saving is, and what a person has to decide about it. */
export function EditorBar(props: {
  base: string;
  saving: Saving;
  keepMine: () => void;
  takeTheirs: () => void;
  saveNow: () => void;
  backup: Backup;
}) {
  const t = useTranslate('questionnaires');
  const { undo, redo, canUndo, canRedo, readOnly } = useEditor();
  const { saving, backup } = props;
  return (
    <div className="mb-3 grid gap-3">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {readOnly ? <span /> : <SavingWords saving={saving} onRetry={props.saveNow} />}
        <div className="flex flex-wrap items-center">
          {!readOnly && (
            <>
              <Button
                kind="quiet"
                size="small"
                blocked={!canUndo}
                className={faint}
                onClick={undo}
                aria-keyshortcuts="Control+Z"
              >
                <Undo2 aria-hidden="true" />
                {t('edit.undo')}
              </Button>
              <Button
                kind="quiet"
                size="small"
                blocked={!canRedo}
                className={faint}
                onClick={redo}
                aria-keyshortcuts="Control+Y"
              >
                <Redo2 aria-hidden="true" />
                {t('edit.redo')}
              </Button>
            </>
          )}
          <a href={`${props.base}/export`} download className="ml-2 text-sm">
            {t('edit.export')}
          </a>
        </div>
      </div>
      {saving.state === 'conflict' && (
        <Notice kind="warn" title={t('edit.conflict.title')} announce>
          <p>{t('edit.conflict.body')}</p>
          <Actions>
            <Button size="small" onClick={props.takeTheirs}>
              {t('edit.conflict.theirs')}
            </Button>
            <Button size="small" onClick={props.keepMine}>
              {t('edit.conflict.mine')}
            </Button>
          </Actions>
        </Notice>
      )}
      {saving.state === 'refused' && (
        <Notice kind="bad" title={t('edit.refused.title')} announce>
          <p>{t('edit.refused.body')}</p>
          <Actions>
            <Button size="small" onClick={props.keepMine}>
              {t('edit.saving.retry')}
            </Button>
          </Actions>
        </Notice>
      )}
      {backup.state === 'other' && saving.state !== 'conflict' && (
        <Notice kind="warn" title={t('edit.backup.title')} announce>
          <p>{t('edit.backup.body')}</p>
          <Actions>
            <Button size="small" onClick={backup.take}>
              {t('edit.backup.take')}
            </Button>
            <Button size="small" onClick={backup.drop}>
              {t('edit.backup.drop')}
            </Button>
          </Actions>
        </Notice>
      )}
      {backup.state === 'taken' && <Notice kind="ok" title={t('edit.backup.taken')} announce />}
    </div>
  );
}

/** A quiet button that can do nothing now stays quiet. */
const faint = 'aria-disabled:border-transparent aria-disabled:bg-transparent';
