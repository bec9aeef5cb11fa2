import { findResponse, type StoredResponse } from '#db/queries/responses/find-response.ts';
import type { Context } from '../context.ts';
import type { OpenLink } from '../questionnaires/open-link.ts';
import { hashKey } from './hash-key.ts';

export type { StoredResponse };

/** The response that a respondent's key opens, or undefined: who has the key is the respondent. */
export function readResponse(context: Context, link: OpenLink, key: string): Promise<StoredResponse | undefined> {
  const scope = { workspace: link.workspace };
  const keyHash = hashKey(key, link.terms);
  return findResponse(context.connection.sql, scope, { questionnaireId: link.questionnaire, keyHash });
}
