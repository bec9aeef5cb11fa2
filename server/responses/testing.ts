import { randomUUID } from 'node:crypto';
import type { Connection } from '#db/connection.ts';
import type { ResponseId } from '#lib/ids.ts';
import { type OpenLink, openLink } from '../questionnaires/open-link.ts';
import { type PublishInput, publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { acceptResponse } from './accept-response.ts';
import type { Submission } from './submission.ts';

/** The example questionnaire in the field, in a workspace of its own, and a way to answer it. */
export async function fieldedExample(connection: Connection, change: object = {}, more: Partial<PublishInput> = {}) {
  const context = testContext(connection);
  const caller = await testOwner(context);
  const definition = { ...exampleDefinition(), ...change };
  const made = await publishQuestionnaire(context, caller, { definition, ...more });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const link = (await openLink(context, made.value.link)) as OpenLink;
  /** Answers that complete the questionnaire, these over them. */
  const answer = async (answers: object = {}, submission: Partial<Submission> = {}): Promise<ResponseId> => {
    const sent = { key: randomUUID(), status: 'complete' as const, answers: { ...exampleAnswers(), ...answers } };
    const accepted = await acceptResponse(context, link, { ...sent, ...submission });
    if (!accepted.ok) throw new Error(JSON.stringify(accepted.failure));
    return accepted.value.response;
  };
  return { context, caller, link, questionnaire: made.value.questionnaire, answer };
}
