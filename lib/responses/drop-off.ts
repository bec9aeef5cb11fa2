import type { ResponseStatus } from './response-status.ts';

/** How a response went through the pages. */
export interface PagePath {
  readonly status: ResponseStatus;
  /** Code of the page that an open response has reached; null on the first, and where nothing was kept. */
  readonly page: string | null;
  /** Pages as they were sent: code, and seconds since the beginning. */
  readonly timeline: readonly (readonly [page: string, seconds: number])[];
}

/** What became of people on one page. */
export interface PageDropOff {
  readonly page: string;
  /** How many came to it. */
  readonly reached: number;
  /** How many of them are on it or stopped there. */
  readonly left: number;
  /** How many it ended for, because the questionnaire is not for them. */
  readonly screenedOut: number;
  /** Half of those who sent it took longer; null when nobody's time is known. */
  readonly medianSeconds: number | null;
}

export interface DropOff {
  readonly pages: readonly PageDropOff[];
  /** How many responses it was counted from. */
  readonly n: number;
  /** Responses that came without pages, from a program or a file: they are not in it. */
  readonly withoutPages: number;
}

/**
 * How far people came, page by page. Whoever looked at the first page and answered nothing has left no response and is
 * not counted. A page that was sent twice counts once, and its time is that of the first time.
 * @param order codes of the pages, in their order; others that occur come last
 */
export function dropOff(order: readonly string[], paths: readonly PagePath[]): DropOff {
  const pages = new Map(order.map((page) => [page, { reached: 0, left: 0, screenedOut: 0, seconds: [] as number[] }]));
  const of = (page: string) => {
    const found = pages.get(page) ?? { reached: 0, left: 0, screenedOut: 0, seconds: [] };
    pages.set(page, found);
    return found;
  };
  let withoutPages = 0;
  for (const { status, page, timeline } of paths) {
    if (status !== 'open' && timeline.length === 0) {
      withoutPages += 1;
      continue;
    }
    const seen = new Set<string>();
    let before = 0;
    for (const [sent, at] of timeline) {
      if (!seen.has(sent)) {
        seen.add(sent);
        of(sent).reached += 1;
        of(sent).seconds.push(Math.max(0, at - before));
      }
      before = at;
    }
    if (status === 'open') {
      const here = page ?? order[0] ?? '';
      if (!seen.has(here)) of(here).reached += 1;
      of(here).left += 1;
    } else if (status === 'screened-out') {
      of(timeline.at(-1)?.[0] ?? '').screenedOut += 1;
    }
  }
  return {
    pages: [...pages].map(([page, { reached, left, screenedOut, seconds }]) => {
      return { page, reached, left, screenedOut, medianSeconds: median(seconds) };
    }),
    n: paths.length - withoutPages,
    withoutPages,
  };
}

function median(values: number[]): number | null {
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const [low, high] = [values[(values.length - 1) >> 1] ?? 0, values[values.length >> 1] ?? 0];
  return (low + high) / 2;
}
