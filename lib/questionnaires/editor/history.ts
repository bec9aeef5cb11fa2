import type { Draft } from './draft.ts';

/** A draft with the ones before it and those that were undone, so that every command can be taken back. */
export interface History {
  readonly draft: Draft;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What the last change was a part of: typing on in one place is one step. */
  readonly merge?: string | undefined;
}

/** A draft as it was, and the place where it was changed then. */
export interface Step {
  readonly draft: Draft;
  readonly place: string;
}

/** How many steps can be taken back. */
const most = 200;

/** The history with one more change made at a place; a change of the same `merge` as the one before goes into its step. */
export function changed(history: History, draft: Draft, place: string, merge?: string): History {
  if (draft === history.draft) return history;
  if (merge !== undefined && merge === history.merge) return { ...history, draft, future: [] };
  const past = [...history.past, { draft: history.draft, place }].slice(-most);
  return { draft, past, future: [], merge };
}

/** One step back, and the place where that step was; undefined when there is none. */
export function undone(history: History): { readonly history: History; readonly place: string } | undefined {
  const last = history.past.at(-1);
  if (!last) return undefined;
  const future = [...history.future, { draft: history.draft, place: last.place }];
  return { history: { draft: last.draft, past: history.past.slice(0, -1), future }, place: last.place };
}

/** One step forward again. */
export function redone(history: History): { readonly history: History; readonly place: string } | undefined {
  const next = history.future.at(-1);
  if (!next) return undefined;
  const past = [...history.past, { draft: history.draft, place: next.place }];
  return { history: { draft: next.draft, past, future: history.future.slice(0, -1) }, place: next.place };
}
