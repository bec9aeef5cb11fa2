import type { Scale } from '#lib/factor.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { scalesOf } from '../scales-of.ts';
import type { PublishProblem, PublishProblemTag } from './publish-problem.ts';

/** Limits that no answer could keep, lists that are asked for and not there, and what the law asks of a questionnaire. */
export function checkLimits(questionnaire: Questionnaire): readonly PublishProblem[] {
  const found: PublishProblem[] = [];
  if (!questionnaire.privacy) {
    found.push({ severity: 'error', place: { part: 'privacy' }, problem: { kind: 'noPrivacy' } });
  }
  const all = questionnaire.pages.flatMap((page) => page.questions);
  const consent = all.some((question) => question.type === 'consent');
  for (const page of questionnaire.pages) {
    for (const question of page.questions) {
      const at = (severity: PublishProblem['severity'], part: string, problem: PublishProblemTag) =>
        found.push({ severity, place: { page: page.code, question: question.code, part }, problem });
      for (const { part, problem } of impossible(question)) at('error', part, problem);
      if (questionnaire.anonymous && question.type === 'email') at('warning', 'type', { kind: 'anonymousAsksEmail' });
      if (!consent && sensitive.includes(question.subfactor ?? '')) {
        at('warning', 'subfactor', { kind: 'sensitiveWithoutConsent' });
      }
    }
  }
  return found;
}

/** What a person may only be asked with consent on record. */
const sensitive = ['religion', 'health'];

function impossible(question: Question): { part: string; problem: PublishProblemTag }[] {
  const found: { part: string; problem: PublishProblemTag }[] = [];
  const add = (part: string, problem: PublishProblemTag) => found.push({ part, problem });
  if (question.type === 'number' || question.type === 'multiple') {
    const { min, max } = question;
    if (min !== undefined && max !== undefined && min > max) add('min', { kind: 'limitsCrossed', min, max });
  }
  if (question.type === 'multiple' && question.min !== undefined) {
    const options = question.options.filter((option) => !option.exclusive).length;
    if (question.min > options) add('min', { kind: 'moreThanThere', min: question.min, options });
  }
  if ('options' in question) {
    const [, second] = question.options.filter((option) => option.other);
    if (second) add(`options.${second.code}`, { kind: 'secondOther', code: second.code });
  }
  if (question.type === 'journey') {
    for (const list of ['touchpoints', 'barriers'] as const) {
      if (question.ask.includes(list) && !question[list]) add(list, { kind: 'emptyList', list });
    }
  }
  if (question.type === 'hidden' && question.required) add('required', { kind: 'requiredHidden' });
  const allowed: readonly Scale[] = scalesOf(question);
  if (question.scale && !allowed.includes(question.scale)) {
    add('scale', { kind: 'scaleMismatch', scale: question.scale, allowed: allowed.join(', ') });
  }
  return found;
}
