import { innerLists } from '../inner-lists.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { ListName } from './items-of.ts';

/**
 * The codes that any published version ever had. Answers are stored by them, so they are neither changed nor used again
 * for something else. Plain data, so that it can be sent to a browser.
 */
export interface FrozenCodes {
  /** Of questions, pages, screen-outs and calculated values. */
  readonly outer: readonly string[];
  /** Of lines inside questions: by question, then by list. */
  readonly inner: Readonly<Record<string, Partial<Record<ListName, readonly string[]>>>>;
}

export function frozenCodes(versions: readonly Questionnaire[]): FrozenCodes {
  const outer = new Set<string>();
  const inner: Record<string, Partial<Record<ListName, string[]>>> = {};
  for (const version of versions) {
    for (const { code } of [...(version.screenOut ?? []), ...(version.calculated ?? [])]) outer.add(code);
    for (const page of version.pages) {
      outer.add(page.code);
      for (const question of page.questions) {
        outer.add(question.code);
        const lists = inner[question.code] ?? {};
        inner[question.code] = lists;
        for (const { name, items } of innerLists(question)) {
          lists[name] = [...new Set([...(lists[name] ?? []), ...items.map((item) => item.code)])];
        }
      }
    }
  }
  return { outer: [...outer], inner };
}

/** The codes that a list of a question had in any version. */
export function frozenInside(frozen: FrozenCodes, question: string, list: ListName): ReadonlySet<string> {
  return new Set(Object.hasOwn(frozen.inner, question) ? frozen.inner[question]?.[list] : []);
}
