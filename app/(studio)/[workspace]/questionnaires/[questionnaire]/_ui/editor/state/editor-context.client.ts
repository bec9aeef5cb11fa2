'use client';

import { createContext, useContext } from 'react';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import type { Finding } from '#lib/questionnaires/editor/findings.ts';
import type { FrozenCodes } from '#lib/questionnaires/editor/frozen-codes.ts';

/** What every part of the editor works with. */
export interface Editor {
  readonly draft: Draft;
  readonly frozen: FrozenCodes;
  /** Codes that were published once and are not used again. */
  readonly retired: ReadonlySet<string>;
  readonly readOnly: boolean;
  /** The address (`placeAddress`) of what is being edited. */
  readonly place: string;
  /** The languages whose words stand side by side: the first of the questionnaire, and one beside it. */
  readonly shown: readonly Locale[];
  readonly findings: readonly Finding[];
  /** Makes a change; with `merge`, changes of the same name one after another are one step to undo. */
  readonly change: (change: (draft: Draft) => Draft, merge?: string) => void;
  /** Shows a place; `focus` puts the cursor there. */
  readonly go: (place: string, focus?: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly showBeside: (language: Locale) => void;
  /** Says what was done to who cannot see it. */
  readonly announce: (words: string) => void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/** The editor around this part. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('this part stands outside of the editor');
  return editor;
}
