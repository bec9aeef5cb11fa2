import type { Question, Questionnaire, Text } from '../questionnaire.ts';
import { asQuestionnaire, type Draft } from './draft.ts';
import { withPart } from './with-part.ts';

/**
 * The draft as it is looked at before anybody answered: conditions and screen-outs are left out, so that every page and
 * question can be seen, and a text without words shows as an ellipsis.
 */
export function previewOf(draft: Draft): Questionnaire {
  const said = (text: Text): Text => (Object.keys(text).length > 0 ? text : { [draft.languages[0]]: '…' });
  const question = (one: Question): Question => {
    const shown = { ...withPart(one, 'showIf', undefined), label: said(one.label) };
    const lists = (['options', 'rows', 'stages', 'touchpoints', 'barriers'] as const).flatMap((name) => {
      const items = (shown as unknown as Record<string, readonly { label: Text }[] | undefined>)[name];
      return items ? [[name, items.map((item) => ({ ...item, label: said(item.label) }))] as const] : [];
    });
    return { ...shown, ...Object.fromEntries(lists) } as Question;
  };
  const { screenOut: _, ...rest } = draft;
  return asQuestionnaire({
    ...rest,
    title: said(draft.title),
    ...(draft.privacy && {
      privacy: {
        controller: said(draft.privacy.controller),
        purpose: said(draft.privacy.purpose),
        retention: said(draft.privacy.retention),
        contact: said(draft.privacy.contact),
      },
    }),
    pages: draft.pages.map((page) => ({
      ...withPart(page, 'showIf', undefined),
      questions: page.questions.map(question),
    })),
  });
}
