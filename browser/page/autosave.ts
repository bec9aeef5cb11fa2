import { type keyField, revisionField } from '#lib/questionnaires/field-name.ts';
import { isIncomplete } from '#lib/questionnaires/validate.ts';
import type { Page } from './page.ts';

/** Saves answers as they are given. */
export interface Autosave {
  /** An answer changed; `isFinal` when the control was left or a choice made, not at every letter. */
  readonly changed: (code: string, isFinal: boolean) => void;
  /** Saves what is unsaved without waiting. */
  readonly now: () => void;
  /** The page is about to be sent. A promise when a save is under way that has to land first. */
  readonly leave: () => Promise<void> | undefined;
}

/** What waits on this device until the server has it. */
interface Waiting {
  answers: Record<string, unknown>;
  revision: number;
  /** The page itself was sent with these answers in it. */
  isPosted?: boolean;
}

const PAUSE = 800;
const AGAIN = 10_000;

/**
 * Sends changed answers by `PUT { answers, revision }` shortly after they change, and with `keepalive` when the page is
 * left. What was not acknowledged stays in `localStorage` and is sent again when the connection is back or the page is
 * opened again. On 409 somebody saved from another window: the page is loaded anew, and what waits here is sent on top.
 */
export function autosave(page: Page): Autosave {
  const { save } = page.data;
  if (save === undefined) return { changed: () => {}, now: () => {}, leave: () => undefined };
  const store = storage(`segue:${save}`);
  const dirty = new Set<string>();
  let revision = page.data.revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;
  let isOver = false;
  const isNewer = session('segue:newer', null) !== null;
  const left = store.get();
  /** What waited here from an earlier visit and was in no page that arrived since. */
  let before = left && !(left.isPosted && revision > left.revision) ? left.answers : {};

  /** What changed and can stand; what is wrong waits until it is put right. */
  const unsaved = (): Record<string, unknown> => {
    const { answers, held, problems } = page.walked();
    const sound: Record<string, unknown> = { ...answers, ...held };
    const wrong = new Set(problems.flatMap(({ code, problem }) => (isIncomplete(problem.kind) ? [] : [code])));
    const given = page.given();
    const changed: Record<string, unknown> = { ...before };
    for (const code of dirty) {
      for (const key of [code, `${code}.other`])
        if (key in given && !wrong.has(code)) changed[key] = sound[key] ?? null;
    }
    return changed;
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };
  const send = (): void => {
    if (underWay) later(PAUSE);
    if (underWay || isOver) return;
    clearTimeout(timer);
    const codes = [...dirty];
    const answers = unsaved();
    dirty.clear();
    if (Object.keys(answers).length === 0) return;
    underWay = put(save, answers, revision).then((outcome) => {
      underWay = undefined;
      settle(outcome, codes);
    });
  };
  const settle = (outcome: Outcome, codes: readonly string[]): void => {
    const saved = outcome.kind === 'saved';
    const refused = outcome.kind === 'refused' || outcome.kind === 'gone';
    if (saved || refused) {
      const wasHere = saved && page.questions.some(({ code }) => code in before && !codes.includes(code));
      before = {};
      isOver = outcome.kind === 'gone';
      if (saved) revision = outcome.revision;
      setField(page.form, revisionField, String(revision));
      if (refused || dirty.size === 0) store.set(undefined);
      if (!wasHere) page.tell(saved ? page.say('status.saved') : '');
      if (wasHere) {
        if (isNewer) session('segue:newer', '1');
        location.reload();
      }
      return;
    }
    for (const code of codes) dirty.add(code);
    if (outcome.kind !== 'stale') {
      page.tell(page.say(outcome.kind === 'offline' ? 'status.offline' : 'status.waiting'), true);
      later(AGAIN);
    } else if (store.get()) {
      // What waits on the device is sent on top of what the page shows when it is loaded anew.
      session('segue:newer', '1');
      location.reload();
    } else {
      revision = outcome.revision;
      later(0);
    }
  };

  if (Object.keys(before).length > 0) later(0);
  else store.set(undefined);
  if (isNewer) page.tell(page.say('status.newer'));
  session('segue:newer', '');

  window.addEventListener('online', () => later(0));
  window.addEventListener('pagehide', () => {
    if (!isOver && dirty.size > 0 && Object.keys(unsaved()).length > 0) void put(save, unsaved(), revision, true);
  });

  return {
    changed: (code, isFinal) => {
      dirty.add(code);
      store.set({ answers: unsaved(), revision });
      later(isFinal ? PAUSE / 4 : PAUSE);
    },
    now: send,
    leave: () => {
      clearTimeout(timer);
      const waiting = store.get();
      if (waiting) store.set({ ...waiting, isPosted: true });
      // The page carries every answer itself, so nothing is put while it goes.
      if (!underWay) dirty.clear();
      return underWay;
    },
  };
}

type Outcome =
  | { readonly kind: 'saved' | 'stale'; readonly revision: number }
  /** Not these answers; nothing any more; not now; no connection. */
  | { readonly kind: 'refused' | 'gone' | 'busy' | 'offline' };

async function put(address: string, answers: unknown, revision: number, keepalive = false): Promise<Outcome> {
  try {
    const answer = await fetch(address, {
      method: 'PUT',
      keepalive,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers, revision }),
    });
    if (answer.ok || answer.status === 409) {
      const said: { revision?: number } = await answer.json();
      return { kind: answer.ok ? 'saved' : 'stale', revision: said.revision ?? revision + 1 };
    }
    if (answer.status === 429 || answer.status >= 500) return { kind: 'busy' };
    return { kind: answer.status === 404 || answer.status === 410 ? 'gone' : 'refused' };
  } catch {
    return { kind: 'offline' };
  }
}

function setField(form: HTMLFormElement, name: typeof keyField | typeof revisionField, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

interface Store {
  readonly get: () => Waiting | undefined;
  readonly set: (waiting: Waiting | undefined) => void;
}

/** Private windows and full disks throw: then answers simply do not wait on the device. */
function storage(key: string): Store {
  return {
    get: () => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (waiting) => {
      try {
        if (waiting) localStorage.setItem(key, JSON.stringify(waiting));
        else localStorage.removeItem(key);
      } catch {
        // Saving to the server goes on without it.
      }
    },
  };
}

/** Reads (with null), sets or clears (with '') a note to the page after a reload. */
function session(key: string, value: string | null): string | null {
  try {
    if (value === null) return sessionStorage.getItem(key);
    if (value) sessionStorage.setItem(key, value);
    else sessionStorage.removeItem(key);
  } catch {
    // No note then.
  }
  return null;
}
