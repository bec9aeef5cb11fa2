import { type Factor, factors } from '#lib/factor.ts';
import type { Question } from '../questionnaire.ts';

/** Under what ready questions stand together: their factor, else journeys and consents, which tell nothing for segments. */
export type ReadyGroup = Factor | 'journey' | 'consent';

/** Ready questions by what they ask about, in their order; a group of which there is none is left out. */
export function readyGroups(
  ready: readonly Question[],
): readonly { readonly key: ReadyGroup; readonly questions: readonly Question[] }[] {
  return ([...factors, 'journey', 'consent'] as const).flatMap((key) => {
    const questions = ready.filter((one) => groupOf(one) === key);
    return questions.length > 0 ? [{ key, questions }] : [];
  });
}

function groupOf(question: Question): ReadyGroup {
  return question.factor ?? (question.type === 'journey' ? 'journey' : 'consent');
}
