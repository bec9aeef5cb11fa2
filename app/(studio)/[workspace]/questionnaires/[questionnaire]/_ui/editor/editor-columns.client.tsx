'use client';

import type { ReactNode } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { useInBrowser } from '#app/_ui/use-in-browser.client.ts';
import { findQuestion } from '#lib/questionnaires/editor/find-question.ts';
import { placeFrom } from '#lib/questionnaires/editor/place-address.ts';
import { EditorBar } from './editor-bar.client.tsx';
import { Outline } from './outline/outline.client.tsx';
import { PageEditor } from './question/page-editor.client.tsx';
import { QuestionEditor } from './question/question-editor.client.tsx';
import { SettingsEditor } from './settings/settings-editor.client.tsx';
import { Checks } from './side/checks.client.tsx';
import { Preview } from './side/preview.client.tsx';
import { useEditor } from './state/editor-context.client.ts';
import type { Saving } from './state/use-autosave.client.ts';
import type { Backup } from './state/use-backup.client.ts';

/** Outline, what is edited, and how it looks and stands, side by side; on a phone one at a time. */
export function EditorColumns(props: {
  base: string;
  saving: Saving;
  keepMine: () => void;
  takeTheirs: () => void;
  saveNow: () => void;
  backup: Backup;
  view: 'outline' | 'main' | 'side';
  onView: (view: 'outline' | 'main' | 'side') => void;
  notice?: ReactNode;
}) {
  const t = useTranslate('questionnaires');
  const { readOnly } = useEditor();
  const { view, onView } = props;
  // What is typed or pressed before script runs would be lost without a word.
  const isReady = useInBrowser();
  return (
    <div inert={!readOnly && !isReady}>
      <EditorBar {...props} />
      {props.notice}
      <fieldset className="mb-4 flex border-line border-b lg:hidden">
        <legend className="sr-only">{t('edit.views')}</legend>
        {(['outline', 'main', 'side'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            className={classNames(
              '-mb-px min-h-11 flex-1 border-b-2 px-1',
              view === one ? 'border-accent font-strong' : 'border-transparent text-ink-2',
            )}
            onClick={() => onView(one)}
          >
            {t(`edit.view.${one}`)}
          </button>
        ))}
      </fieldset>
      <div className="editor-columns" data-view={view}>
        <div className="editor-outline">
          <Outline />
        </div>
        <div className="editor-main">
          <Edited />
        </div>
        <aside className="editor-side" aria-label={t('edit.side')}>
          <div className="editor-side-inner">
            <Preview address={`${props.base}/preview`} revision={props.saving.revision} />
            {!readOnly && <Checks />}
          </div>
        </aside>
      </div>
    </div>
  );
}

/** What stands at the place that is edited; the settings for a place that is no more. */
function Edited() {
  const { draft, place } = useEditor();
  const at = placeFrom(place);
  const placed = at.kind === 'question' ? findQuestion(draft, at.code) : undefined;
  if (placed) return <QuestionEditor key={placed.question.code} placed={placed} />;
  const page = at.kind === 'page' ? draft.pages.findIndex((one) => one.code === at.code) : -1;
  const found = draft.pages[page];
  return found ? <PageEditor key={found.code} page={found} at={page} /> : <SettingsEditor />;
}
