import type { Page, Question, Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { TypingTool } from './tool.ts';

/**
 * The questions of a typing tool as a questionnaire of one page, in the order of choice, with the codes that the tool scores by: to be
 * published as it is, or its page put into another questionnaire. Of a matrix only the rows that are asked are kept.
 * @returns null when none of the tool's variables is a question of this definition (calculated ones are not)
 */
export function typingQuestionnaire(
  definition: Questionnaire,
  { questions }: Pick<TypingTool, 'questions'>,
): Questionnaire | null {
  const all = definition.pages.flatMap((page) => [...page.questions]);
  const wanted = new Map<string, string[]>();
  for (const variable of questions.flatMap(({ variables }) => variables)) {
    const [code = '', row] = variable.split('.');
    wanted.set(code, [...(wanted.get(code) ?? []), ...(row === undefined ? [] : [row])]);
  }
  const asked = [...wanted].flatMap(([code, rows]) => {
    const question = all.find((one) => one.code === code);
    return question ? [only(question, rows)] : [];
  });
  const [first, ...rest] = asked;
  if (!first) return null;
  const { format, code, title, languages, buyer, privacy, anonymous } = definition;
  const page: Page = { code: 'typing', questions: [first, ...rest] };
  return {
    ...{ format, code: `${code.slice(0, 50)}-typing`, title, languages },
    ...(buyer && { buyer }),
    ...(privacy && { privacy }),
    ...(anonymous !== undefined && { anonymous }),
    pages: [page],
  };
}

/** A condition would ask for answers that are not there. */
function only({ showIf: _, ...question }: Question, rows: readonly string[]): Question {
  if (!('rows' in question)) return question as Question;
  const kept = question.rows.filter(({ code }) => rows.includes(code));
  return { ...question, rows: kept.length > 0 ? kept : question.rows } as Question;
}
