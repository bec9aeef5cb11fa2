import { parseExpression } from '../logic/expression.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { canHold } from './can-hold.ts';
import { placedCodes } from './placed-codes.ts';
import type { Place, PublishProblem, PublishProblemTag } from './publish-problem.ts';

/** Pages and questions that no answers can lead to, and rules that can never, or always, hold. */
export function checkReach(questionnaire: Questionnaire): readonly PublishProblem[] {
  const known = placedCodes(questionnaire);
  const found: PublishProblem[] = [];
  const report = (place: Place, problem: PublishProblemTag, severity: PublishProblem['severity'] = 'error') =>
    void found.push({ severity, place, problem });
  const possible = (source: string | undefined, wanted: boolean) => {
    const parsed = parseExpression(source ?? 'true');
    return !parsed.ok || canHold(parsed.value, wanted, known);
  };

  let from = -1;
  let position = 0;
  let ended: string | undefined;
  for (const page of questionnaire.pages) {
    if (ended !== undefined) report({ page: page.code }, { kind: 'behindScreenOut', code: ended });
    if (!possible(page.showIf, true)) report({ page: page.code, part: 'showIf' }, { kind: 'neverShown' }, 'warning');
    for (const question of page.questions) {
      if (!possible(question.showIf, true)) {
        report({ page: page.code, question: question.code, part: 'showIf' }, { kind: 'neverShown' }, 'warning');
      }
      position++;
    }
    const always = known.due.screenOuts.find(
      ({ rule, due }) => due >= from && due < position && !possible(rule.when, false),
    );
    ended ??= always?.rule.code;
    from = position;
  }
  for (const { code, when } of questionnaire.screenOut ?? []) {
    if (!possible(when, true)) report({ rule: code, part: 'when' }, { kind: 'neverHolds' }, 'warning');
  }
  return found;
}
