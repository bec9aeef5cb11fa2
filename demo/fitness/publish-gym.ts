import type { Context } from '#server/context.ts';
import { type Published, publishQuestionnaire } from '#server/questionnaires/publish-questionnaire.ts';
import { expectOk } from '../expect-ok.ts';
import type { Demo } from '../open-demo.ts';
import { plan } from './plan.ts';
import { questionnaire } from './questionnaire.ts';

/** Publishes the questionnaire with a pool of made-up codes, some more than will be claimed; again gives the same link. */
export async function publishGym(context: Context, { caller }: Demo): Promise<Published> {
  const codes = Array.from({ length: plan.respondents + 150 }, (_, n) => `GUEST-${String(n + 1).padStart(4, '0')}`);
  const first = await publishQuestionnaire(context, caller, { definition: questionnaire, codes });
  if (first.ok || first.failure.kind !== 'codes-known') return expectOk('publish', first);
  return expectOk('publish', await publishQuestionnaire(context, caller, { definition: questionnaire }));
}
