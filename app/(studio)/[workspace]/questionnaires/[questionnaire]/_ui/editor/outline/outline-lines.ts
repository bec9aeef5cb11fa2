import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { movePage } from '#lib/questionnaires/editor/move-page.ts';
import { moveQuestion } from '#lib/questionnaires/editor/move-question.ts';

/** The outline as one list of lines, pages and questions alike, in the order of reading. */
export function outlineLines(draft: Draft): readonly OutlineLine[] {
  return draft.pages.flatMap((page) => [
    { kind: 'page' as const, code: page.code },
    ...page.questions.map((question) => ({ kind: 'question' as const, code: question.code })),
  ]);
}

export interface OutlineLine {
  readonly kind: 'page' | 'question';
  readonly code: string;
}

/**
 * The draft after the line of code `moved` was let go over the line of code `over`. A question stands on the page whose line is
 * the next above it; a page goes, with its questions, to where the page of the other line is.
 */
export function dropped(draft: Draft, moved: string, over: string): Draft {
  const lines = outlineLines(draft);
  const from = lines.findIndex((line) => line.code === moved);
  const to = lines.findIndex((line) => line.code === over);
  const line = lines[from];
  if (!line || to < 0 || from === to) return draft;
  if (line.kind === 'page') {
    const at = draft.pages.findIndex(
      (page) => page.code === over || page.questions.some((question) => question.code === over),
    );
    return movePage(draft, moved, at);
  }
  const rest = lines.toSpliced(from, 1).toSpliced(to, 0, line);
  const at = rest.indexOf(line);
  const above = rest.slice(0, at).findLastIndex((one) => one.kind === 'page');
  const page = rest[above];
  // Above the first page there is nothing: the question becomes its first.
  return page
    ? moveQuestion(draft, moved, { page: page.code, at: at - above - 1 })
    : moveQuestion(draft, moved, { page: draft.pages[0]?.code ?? '', at: 0 });
}
