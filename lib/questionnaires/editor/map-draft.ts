import { innerLists } from '../inner-lists.ts';
import type { Question, Text } from '../questionnaire.ts';
import type { Draft } from './draft.ts';

/** The draft with every expression rewritten: show-if, screen-outs, calculated values. */
export function mapExpressions(draft: Draft, change: (source: string) => string): Draft {
  const shown = <T extends { readonly showIf?: string }>(thing: T): T =>
    thing.showIf === undefined ? thing : { ...thing, showIf: change(thing.showIf) };
  return {
    ...draft,
    pages: draft.pages.map((page) => ({ ...shown(page), questions: page.questions.map(shown) })),
    ...(draft.screenOut && { screenOut: draft.screenOut.map((rule) => ({ ...rule, when: change(rule.when) })) }),
    ...(draft.calculated && { calculated: draft.calculated.map((one) => ({ ...one, value: change(one.value) })) }),
  };
}

/** The draft with all words that respondents read rewritten, in every language. */
export function mapTexts(draft: Draft, change: (words: string) => string): Draft {
  const text = (words: Text): Text =>
    Object.fromEntries(Object.entries(words).map(([language, said]) => [language, change(said)]));
  const part = <K extends string>(name: K, words: Text | undefined) => words && { [name]: text(words) };
  return {
    ...draft,
    title: text(draft.title),
    ...part('intro', draft.intro),
    pages: draft.pages.map((page) => ({
      ...page,
      ...part('title', page.title),
      questions: page.questions.map((question) => questionWords(question, text)),
    })),
    ...(draft.screenOut && { screenOut: draft.screenOut.map((one) => ({ ...one, message: text(one.message) })) }),
  };
}

function questionWords(question: Question, text: (words: Text) => Text): Question {
  const parts = question as unknown as Record<string, Text | undefined>;
  const said = ['label', 'help', 'unit', 'low', 'high'].flatMap((name) => {
    const words = parts[name];
    return words ? [[name, text(words)] as const] : [];
  });
  const lists = innerLists(question).map(({ name, items }) => {
    return [name, items.map((item) => ({ ...item, label: text(item.label) }))] as const;
  });
  return { ...question, ...Object.fromEntries([...said, ...lists]) } as Question;
}
