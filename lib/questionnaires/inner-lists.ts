import type { Question, Text } from './questionnaire.ts';

/** The coded lists inside a question, by name: its options, rows, stages, touchpoints, barriers. */
export function innerLists(question: Question): readonly InnerList[] {
  const lists = question as unknown as Readonly<Record<string, InnerList['items'] | undefined>>;
  return names.flatMap((name) => (lists[name] ? [{ name, items: lists[name] }] : []));
}

export interface InnerList {
  readonly name: (typeof names)[number];
  readonly items: readonly { readonly code: string; readonly label: Text }[];
}

const names = ['options', 'rows', 'stages', 'touchpoints', 'barriers'] as const;
