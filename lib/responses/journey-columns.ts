import type { JourneyAnswer } from '../questionnaires/answers.ts';
import { own } from '../questionnaires/own.ts';
import type { JourneyQuestion, Text } from '../questionnaires/questionnaire.ts';
import type { AboutColumn } from './about-column.ts';
import { categoricalColumn } from './categorical-column.ts';
import { numericColumn } from './numeric-column.ts';
import type { Column } from './table.ts';

/**
 * The columns of a journey block, stage by stage. What was not asked of a stage is missing; a touchpoint or barrier not
 * ticked at a stage that was walked is a no.
 */
export function journeyColumns(
  question: JourneyQuestion,
  about: AboutColumn,
  answers: (JourneyAnswer | undefined)[],
  say: (text: Text) => string,
): Column[] {
  const noYes = [{ code: 'no' }, { code: 'yes' }];
  return question.stages.flatMap((stage) => {
    const walked = answers.map((answer) => answer && own(answer, stage.code));
    const named = (lane: string, words: string): AboutColumn => ({
      ...about,
      name: `${question.code}.${stage.code}.${lane}`,
      label: `${say(stage.label)}: ${words}`,
    });
    const columns: Column[] = [];
    for (const part of question.ask) {
      if (part === 'emotion' || part === 'expectation') {
        columns.push(
          numericColumn(
            named(part, part),
            walked.map((at) => at?.[part]),
          ),
        );
      } else if (part === 'story') {
        columns.push({ ...named(part, part), scale: 'text', cells: walked.map((at) => at?.story ?? null) });
      } else {
        const listed = part === 'touchpoints' ? question.touchpoints : question.barriers;
        const lane = part === 'touchpoints' ? 'touchpoint' : 'barrier';
        for (const { code, label } of listed ?? []) {
          const ticked = walked.map((at) => at && (at[part]?.includes(code) ? 'yes' : 'no'));
          columns.push(categoricalColumn(named(`${lane}.${code}`, say(label)), 'binary', noYes, ticked));
        }
      }
    }
    return columns;
  });
}
