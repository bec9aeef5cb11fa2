'use client';

import { changeQuestion } from '#lib/questionnaires/editor/change-question.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from './editor-context.client.ts';

/** Changes one question; `merge` names what is typed, so that a word is one step to undo and not ten. */
export function useQuestion(code: string): (make: (question: Question) => Question, merge?: string) => void {
  const { change } = useEditor();
  return (make, merge) => change((draft) => changeQuestion(draft, code, make), merge && `${code} ${merge}`);
}
