import en from '#lib/i18n/messages/command/en.json' with { type: 'json' };
import studio from '#lib/i18n/messages/studio/en.json' with { type: 'json' };
import { type MessageParams, translator } from '#lib/i18n/translate.ts';
import type { Place, PublishProblem } from '#lib/questionnaires/check/publish-problem.ts';
import type { PublishFailure } from '#server/questionnaires/publish-questionnaire.ts';

const say = translator('en', en);
const sayProblem = translator('en', studio);

/** Why nothing was published: one line for each thing to mend, with its place. */
export function sayPublishFailure(failure: PublishFailure): readonly string[] {
  switch (failure.kind) {
    case 'not-allowed':
      return [say('role.refused')];
    case 'imported':
      return [say('publish.imported')];
    case 'not-found':
    case 'changed':
      return [say('publish.nothing')];
    case 'wrong-form':
      return failure.failures.map(({ kind, at, detail }) =>
        say('publish.at', { place: at || say('publish.whole'), problem: sayProblem(`definition.${kind}`, { detail }) }),
      );
    case 'not-ready':
      return failure.problems.map(lineOf);
    case 'wrong-quota': {
      const quota = `${failure.quota.expression}=${failure.quota.limit}`;
      return [say('quota.wrong', { quota }), ...failure.problems.map(lineOf)];
    }
    case 'limit-below-taken': {
      const { quota, taken } = failure;
      return [say('quota.belowTaken', { quota: quota.expression, limit: quota.limit, taken })];
    }
    case 'other-incentive':
      return [say('codes.otherIncentive')];
    case 'codes-known':
      return [say('codes.known', { codes: failure.codes.join(', ') })];
  }
}

function lineOf({ place, problem }: PublishProblem): string {
  const { kind, ...params } = problem;
  const said =
    kind === 'unreadable' && 'failure' in params
      ? sayProblem(`expression.${params.failure.kind}`, spoken(params.failure))
      : sayProblem(`check.${kind}` as 'check.loop', spoken(params));
  return say('publish.at', { place: placeOf(place), problem: said });
}

function placeOf({ page, question, rule, part }: Place): string {
  return [page, question, rule, part].filter((one) => one !== undefined).join(' › ') || say('publish.whole');
}

function spoken(params: object): MessageParams {
  const plain = Object.entries(params).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return Object.fromEntries(plain);
}
