import { hash } from 'node:crypto';
import type { Db } from '#db/connection.ts';
import { addCodes } from '#db/queries/questionnaires/add-codes.ts';
import { freezeVersion } from '#db/queries/questionnaires/freeze-version.ts';
import { lockQuestionnaire } from '#db/queries/questionnaires/lock-questionnaire.ts';
import { putIncentive } from '#db/queries/questionnaires/put-incentive.ts';
import { saveDraft } from '#db/queries/questionnaires/save-draft.ts';
import { inScope } from '#db/scope.ts';
import { type QuestionnaireId, uuidv7 } from '#lib/ids.ts';
import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import { check } from '#lib/questionnaires/check/check.ts';
import type { PublishProblem } from '#lib/questionnaires/check/publish-problem.ts';
import { type QuotaWish, quotaProblems } from '#lib/questionnaires/check/quota-problems.ts';
import { type DefinitionFailure, parseQuestionnaire } from '#lib/questionnaires/parse-questionnaire.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { recordActivity } from '../workspaces/record-activity.ts';
import { leadToVersion } from './lead-to-version.ts';
import { forgetLink } from './open-link.ts';
import { storeQuotas } from './store-quotas.ts';

export type { QuotaWish };

export type PublishInput = PublishSource & {
  /** Codes to give for an answer, without blanks and duplicates; they join those that the questionnaire has. */
  readonly codes?: readonly string[];
  /** Whom to admit how many of. Cells that are not named stay as they are; the cell `true` is a cap on everybody. */
  readonly quotas?: readonly QuotaWish[];
  /** Links that from now on lead to the version. Left out: the questionnaire's first link alone. */
  readonly links?: readonly string[];
  /** Where the first link stands, when it is made now; `direct` unless said. */
  readonly channel?: string;
};

export type PublishSource =
  /** A definition as parsed JSON; nothing in it is trusted. It becomes the draft of the questionnaire with its code. */
  | { readonly definition: unknown }
  /** The stored draft of this questionnaire, as it was at this revision: what was looked at is what is published. */
  | { readonly draft: QuestionnaireId; readonly revision: number };

export interface Published {
  readonly questionnaire: QuestionnaireId;
  readonly version: number;
  readonly link: string;
  readonly url: string;
}

export type PublishFailure =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found' }
  /** Made from a data file: it is read, and never asked. */
  | { readonly kind: 'imported' }
  /** Somebody saved the draft since it was looked at. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'wrong-form'; readonly failures: readonly DefinitionFailure[] }
  | { readonly kind: 'not-ready'; readonly problems: readonly PublishProblem[] }
  | { readonly kind: 'wrong-quota'; readonly quota: QuotaWish; readonly problems: readonly PublishProblem[] }
  | { readonly kind: 'limit-below-taken'; readonly quota: QuotaWish; readonly taken: number }
  | { readonly kind: 'other-incentive' }
  | { readonly kind: 'codes-known'; readonly codes: readonly string[] };

/**
 * Checks and freezes a definition, or the stored draft, and leads links to it, all in one transaction: nothing is half done.
 *
 * The same definition is the same version. A changed one is the next version; the questionnaire keeps its links, and
 * those that are led to the version begin it from then on, while who is under way finishes the old one.
 */
export async function publishQuestionnaire(
  context: Context,
  caller: Caller,
  input: PublishInput,
): Promise<Result<Published, PublishFailure>> {
  if (!can(caller.role, 'publish')) return fail({ kind: 'not-allowed' });
  try {
    const published = await inScope(context.connection, caller, (db) => publish(context, db, caller, input));
    for (const link of published.links) forgetLink(context, link);
    const { questionnaire, version, link } = published;
    return ok({ questionnaire, version, link, url: `${context.url}/s/${link}` });
  } catch (thrown) {
    if (thrown instanceof Refusal) return fail(thrown.failure);
    throw thrown;
  }
}

/** Undoes the transaction and carries why. */
class Refusal extends Error {
  readonly failure: PublishFailure;
  constructor(failure: PublishFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

async function publish(context: Context, db: Db, caller: Caller, input: PublishInput) {
  const at = context.now();
  const newId = () => uuidv7<never>(at.getTime(), context.randomBytes(10));
  const { questionnaire, definition } = await source(db, caller, input, { at, newId });
  const hashed = hash('sha256', canonicalJson(definition), 'hex');
  const frozen = { questionnaireId: questionnaire, hash: hashed, definition, at, by: caller.user };
  const { number: version, isNew } = await freezeVersion(db, caller, frozen);
  if (input.codes) {
    const wish = { questionnaireId: questionnaire, id: newId(), kind: 'code' as const, settings: {}, at };
    const incentive = await putIncentive(db, caller, wish);
    if (incentive.kind !== 'code') throw new Refusal({ kind: 'other-incentive' });
    const known = await addCodes(db, caller, incentive.id, input.codes);
    if (known.length > 0) throw new Refusal({ kind: 'codes-known', codes: known.slice(0, 100) });
  }
  const full = await storeQuotas(db, caller, questionnaire, input.quotas ?? [], newId);
  if (full) throw new Refusal({ kind: 'limit-below-taken', ...full });
  const led = await leadToVersion(context, db, caller, {
    questionnaire,
    version,
    links: input.links,
    channel: input.channel ?? 'direct',
  });
  if (isNew) {
    const done = { action: 'questionnaire-published' as const, subject: questionnaire, name: nameOf(definition) };
    await recordActivity(context, db, caller, { ...done, details: { version } });
  }
  return { questionnaire, version, ...led };
}

/** What is to be published, sound, and held until the transaction ends. */
async function source(
  db: Db,
  caller: Caller,
  input: PublishInput,
  { at, newId }: { readonly at: Date; readonly newId: () => QuestionnaireId },
): Promise<{ questionnaire: QuestionnaireId; definition: Questionnaire }> {
  if ('definition' in input) {
    const definition = soundOrRefused(input.definition, input.quotas ?? []);
    const questionnaire = await saveDraft(db, caller, { id: newId(), draft: definition, at });
    if (!questionnaire) throw new Refusal({ kind: 'imported' });
    return { questionnaire, definition };
  }
  const held = await lockQuestionnaire(db, caller, input.draft);
  if (!held) throw new Refusal({ kind: 'not-found' });
  if (held.origin === 'imported') throw new Refusal({ kind: 'imported' });
  if (held.revision !== input.revision) throw new Refusal({ kind: 'changed' });
  return { questionnaire: input.draft, definition: soundOrRefused(held.draft, input.quotas ?? []) };
}

function soundOrRefused(json: unknown, quotas: readonly QuotaWish[]): Questionnaire {
  const parsed = parseQuestionnaire(json);
  if (!parsed.ok) throw new Refusal({ kind: 'wrong-form', failures: parsed.failure });
  const problems = check(parsed.value).filter((problem) => problem.severity === 'error');
  if (problems.length > 0) throw new Refusal({ kind: 'not-ready', problems });
  for (const quota of quotas) {
    const { problems, limitIsWrong } = quotaProblems(parsed.value, quota);
    if (limitIsWrong || problems.length > 0) throw new Refusal({ kind: 'wrong-quota', quota, problems });
  }
  return parsed.value;
}

function nameOf({ title, languages, code }: Questionnaire): string {
  return title[languages[0]] ?? code;
}
