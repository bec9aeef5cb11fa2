import type { Db } from '#db/connection.ts';
import { insertLink } from '#db/queries/questionnaires/insert-link.ts';
import { leadLinks } from '#db/queries/questionnaires/lead-links.ts';
import { type LinkRow, listLinks } from '#db/queries/questionnaires/list-links.ts';
import type { Scope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Context } from '../context.ts';
import { makeLinkCode } from './make-link-code.ts';

/**
 * Leads links of a questionnaire to a version and gives their codes, and the questionnaire's first link, which is made
 * when there is none: that of the channel `direct`, else the oldest that is no test.
 */
export async function leadToVersion(
  context: Context,
  db: Db,
  scope: Scope,
  input: {
    readonly questionnaire: QuestionnaireId;
    readonly version: number;
    /** Left out: the first link alone. */
    readonly links: readonly string[] | undefined;
    /** Of the first link, when it is made now. */
    readonly channel: string;
  },
): Promise<{ readonly link: string; readonly links: readonly string[] }> {
  const { questionnaire: questionnaireId, version } = input;
  const there = await listLinks(db, scope, questionnaireId);
  const first = firstOf(there)?.code;
  if (first !== undefined) {
    const codes = input.links ?? [first];
    await leadLinks(db, scope, { questionnaireId, codes, version });
    return { link: first, links: codes };
  }
  const code = makeLinkCode(context.randomBytes);
  await insertLink(db, scope, {
    questionnaireId,
    code,
    version,
    channel: input.channel,
    hidden: {},
    opensAt: null,
    closesAt: null,
    paused: false,
    test: false,
    at: context.now(),
  });
  await leadLinks(db, scope, { questionnaireId, codes: input.links ?? [], version });
  return { link: code, links: [code, ...(input.links ?? [])] };
}

function firstOf(links: readonly LinkRow[]): LinkRow | undefined {
  const real = links.filter((link) => !link.test);
  return real.find((link) => link.channel === 'direct') ?? real[0];
}
