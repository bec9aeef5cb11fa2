import { innerLists } from '../inner-lists.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import type { Place, PublishProblem } from './publish-problem.ts';

/** Codes that occur twice where each must be one of a kind, and languages listed twice. */
export function checkCodes(questionnaire: Questionnaire): readonly PublishProblem[] {
  const all = [
    ...questionnaire.pages.flatMap((page) => [
      { code: page.code, place: { page: page.code } },
      ...page.questions.map(({ code }) => ({ code, place: { page: page.code, question: code } })),
    ]),
    ...(questionnaire.calculated ?? []).map(({ code }) => ({ code, place: { rule: code } })),
    ...(questionnaire.screenOut ?? []).map(({ code }) => ({ code, place: { rule: code } })),
  ];
  const languages = questionnaire.languages.filter((language, at, list) => list.indexOf(language) < at);
  return [
    ...repeated(all),
    ...questionnaire.pages.flatMap((page) => page.questions.flatMap((question) => inner(page.code, question))),
    ...languages.map((language) => error({ part: 'languages' }, { kind: 'duplicateLanguage', language })),
  ];
}

function inner(page: string, question: Question): PublishProblem[] {
  return innerLists(question).flatMap(({ name, items }) =>
    repeated(items.map(({ code }) => ({ code, place: { page, question: question.code, part: `${name}.${code}` } }))),
  );
}

function repeated(entries: readonly { readonly code: string; readonly place: Place }[]): PublishProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ code, place }) => {
    if (seen.has(code)) return error(place, { kind: 'duplicateCode', code });
    seen.add(code);
    return [];
  });
}

function error(place: Place, problem: PublishProblem['problem']): PublishProblem {
  return { severity: 'error', place, problem };
}
