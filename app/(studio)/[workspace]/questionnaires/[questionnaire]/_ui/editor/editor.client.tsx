'use client';

import './editor.css';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { VisuallyHidden } from '#app/_ui/visually-hidden.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { FrozenCodes } from '#lib/questionnaires/editor/frozen-codes.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { EditorColumns } from './editor-columns.client.tsx';
import { sayTitle } from './live-title.client.tsx';
import { EditorContext } from './state/editor-context.client.ts';
import { focusPlace } from './state/focus-place.client.ts';
import { useAutosave } from './state/use-autosave.client.ts';
import { useBackup } from './state/use-backup.client.ts';
import { useDraft } from './state/use-draft.client.ts';
import { useFindings } from './state/use-findings.client.ts';
import { useHash } from './state/use-hash.client.ts';
import { useUndoKeys } from './state/use-undo-keys.client.ts';

/** The editor of one questionnaire: holds the draft, its history and its saving, and gives them to every part. */
export function QuestionnaireEditor(props: {
  /** Address of the questionnaire, without a slash at the end. */
  base: string;
  draft: Draft;
  revision: number;
  savedAt: number;
  frozen: FrozenCodes;
  readOnly: boolean;
  /** What stands above the columns when nothing can be changed. */
  notice?: ReactNode;
}) {
  const { base, frozen, readOnly } = props;
  const first = props.draft.pages[0]?.questions[0];
  const held = useDraft(props.draft, first ? `q.${first.code}` : 'settings');
  const { draft, place, change, setPlace, undo, redo, canUndo, canRedo } = held;
  const address = `${base}/draft`;
  const { saving, keepMine, takeTheirs, saveNow } = useAutosave(
    address,
    draft,
    { revision: props.revision, at: props.savedAt },
    !readOnly,
  );
  const backup = useBackup(address, props.revision, draft, change, !readOnly);
  const [beside, setBeside] = useState<Locale>();
  const [said, setSaid] = useState('');
  const [view, setView] = useState<'outline' | 'main' | 'side'>('main');
  const [wish, setWish] = useState<{ place: string }>();
  // Once what was asked for is drawn.
  useEffect(() => (wish ? focusPlace(wish.place) : undefined), [wish]);
  const turn = useRef(0);
  const findings = useFindings(draft, !readOnly);
  const go = useCallback(
    (next: string, focus = false) => {
      setPlace(next);
      if (!focus) return;
      setView('main');
      setWish({ place: next });
    },
    [setPlace],
  );
  const reader = useLocale();
  const untitled = useTranslate('questionnaires')('head.untitled');
  useEffect(() => {
    const { words, language } = wordsIn(draft.title, reader, draft.languages);
    sayTitle(words ? { words, language } : { words: untitled, language: undefined });
  }, [draft.title, draft.languages, reader, untitled]);
  useEffect(() => () => sayTitle(undefined), []);
  useHash(place, (wished) => go(wished, true));
  useUndoKeys(undo, redo);
  const announce = useCallback((words: string) => {
    // Saying the same twice has to be heard twice.
    turn.current += 1;
    setSaid(turn.current % 2 ? words : `${words}\u00a0`);
  }, []);
  const others = draft.languages.slice(1);
  // Beside the first stands what was chosen, else the language of who writes.
  const second = [beside, reader].find((one) => one !== undefined && others.includes(one)) ?? others[0];
  const retired = useMemo(() => new Set(frozen.outer), [frozen]);
  const editor = {
    ...{ draft, frozen, retired, readOnly, place, findings, change, go, announce },
    ...{ undo, redo, canUndo, canRedo },
    shown: second ? [draft.languages[0], second] : [draft.languages[0]],
    showBeside: setBeside,
  };
  return (
    <EditorContext value={editor}>
      <EditorColumns
        base={base}
        saving={saving}
        keepMine={keepMine}
        takeTheirs={takeTheirs}
        saveNow={saveNow}
        backup={backup}
        view={view}
        onView={setView}
        notice={props.notice}
      />
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {said}
        </span>
      </VisuallyHidden>
    </EditorContext>
  );
}
