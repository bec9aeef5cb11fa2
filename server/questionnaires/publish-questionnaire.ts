import { hash } from 'node:crypto';
import type { Db } from '#db/connection.ts';
import { addCodes } from '#db/queries/questionnaires/add-codes.ts';
import { freezeVersion } from '#db/queries/questionnaires/freeze-version.ts';
import { listQuotas } from '#db/queries/questionnaires/list-quotas.ts';
import { putIncentive } from '#db/queries/questionnaires/put-incentive.ts';
import { putLink } from '#db/queries/questionnaires/put-link.ts';
import { putQuota } from '#db/queries/questionnaires/put-quota.ts';
import { saveDraft } from '#db/queries/questionnaires/save-draft.ts';
import { inScope, type Scope } from '#db/scope.ts';
import { type QuestionnaireId, uuidv7 } from '#lib/ids.ts';
import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import { check } from '#lib/questionnaires/check/check.ts';
import type { PublishProblem } from '#lib/questionnaires/check/publish-problem.ts';
import { type DefinitionFailure, parseQuestionnaire } from '#lib/questionnaires/parse-questionnaire.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { makeLinkCode } from './make-link-code.ts';
import { forgetLink } from './open-link.ts';

export interface PublishInput {
  /** A definition as parsed JSON; nothing in it is trusted. */
  readonly definition: unknown;
  /** Codes to give for an answer, without blanks and duplicates; they join those that the questionnaire has. */
  readonly codes?: readonly string[];
  /** Whom to admit how many of. Cells that are not named stay as they are; the cell `true` is a cap on everybody. */
  readonly quotas?: readonly QuotaWish[];
  /** How many complete responses fall into a cell already, asked when a cell is added to a questionnaire in the field. */
  readonly countComplete: (db: Db, scope: Scope, questionnaire: QuestionnaireId, expression: string) => Promise<number>;
}

export interface QuotaWish {
  readonly expression: string;
  readonly limit: number;
}

export interface Published {
  readonly questionnaire: QuestionnaireId;
  readonly version: number;
  readonly link: string;
  readonly url: string;
}

export type PublishFailure =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'wrong-form'; readonly failures: readonly DefinitionFailure[] }
  | { readonly kind: 'not-ready'; readonly problems: readonly PublishProblem[] }
  | { readonly kind: 'wrong-quota'; readonly quota: QuotaWish; readonly problems: readonly PublishProblem[] }
  | { readonly kind: 'limit-below-taken'; readonly quota: QuotaWish; readonly taken: number }
  | { readonly kind: 'other-incentive' }
  | { readonly kind: 'codes-known'; readonly codes: readonly string[] };

/**
 * Parses, checks and freezes a definition and leads the questionnaire's link to it, all in one transaction: nothing is half done.
 *
 * The same definition is the same version. A changed one is the next version; the questionnaire, found by its code,
 * keeps its link, which from then on begins the new version, while who is under way finishes the old one.
 */
export async function publishQuestionnaire(
  context: Context,
  caller: Caller,
  input: PublishInput,
): Promise<Result<Published, PublishFailure>> {
  if (!can(caller.role, 'publish')) return fail({ kind: 'not-allowed' });
  const parsed = parseQuestionnaire(input.definition);
  if (!parsed.ok) return fail({ kind: 'wrong-form', failures: parsed.failure });
  const definition = parsed.value;
  const problems = errorsIn(definition);
  if (problems.length > 0) return fail({ kind: 'not-ready', problems });
  for (const quota of input.quotas ?? []) {
    const wrong = errorsIn(withQuota(definition, quota));
    const own = wrong.filter((problem) => problem.place.rule === 'quota_cell');
    const problems = own.length > 0 ? own : wrong;
    if (wrong.length > 0 || !isLimit(quota.limit)) return fail({ kind: 'wrong-quota', quota, problems });
  }
  const scope = { workspace: caller.workspace };
  try {
    const published = await inScope(context.connection, scope, (db) =>
      store(context, db, scope, caller, definition, input),
    );
    forgetLink(context, published.link);
    return ok(published);
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

async function store(
  context: Context,
  db: Db,
  scope: Scope,
  caller: Caller,
  definition: Questionnaire,
  input: PublishInput,
): Promise<Published> {
  const at = context.now();
  const newId = () => uuidv7<never>(at.getTime(), context.randomBytes(10));
  const questionnaire = await saveDraft(db, scope, { id: newId(), draft: definition, at });
  const hashed = hash('sha256', canonicalJson(definition), 'hex');
  const frozen = { questionnaireId: questionnaire, hash: hashed, definition, at, by: caller.user };
  const version = await freezeVersion(db, scope, frozen);
  if (input.codes) {
    const wish = { questionnaireId: questionnaire, id: newId(), kind: 'code' as const, settings: {}, at };
    const incentive = await putIncentive(db, scope, wish);
    if (incentive.kind !== 'code') throw new Refusal({ kind: 'other-incentive' });
    const known = await addCodes(db, scope, incentive.id, input.codes);
    if (known.length > 0) throw new Refusal({ kind: 'codes-known', codes: known.slice(0, 100) });
  }
  const there = await listQuotas(db, scope, questionnaire);
  let position = there.length;
  for (const quota of input.quotas ?? []) {
    const at = there.findIndex((one) => one.expression === quota.expression);
    const before = there[at];
    const id = before?.id ?? newId();
    const wished = { ...quota, id, position: before ? at : position++ };
    // The row comes first: from then on nobody completes without asking it, and the count that follows misses nobody.
    if (!before) await putQuota(db, scope, questionnaire, { ...wished, taken: 0 });
    const taken = before?.taken ?? (await input.countComplete(db, scope, questionnaire, quota.expression));
    if (taken > quota.limit) throw new Refusal({ kind: 'limit-below-taken', quota, taken });
    await putQuota(db, scope, questionnaire, { ...wished, taken });
  }
  const code = makeLinkCode(context.randomBytes);
  const link = await putLink(db, scope, { questionnaireId: questionnaire, channel: 'direct', code, version, at });
  return { questionnaire, version, link, url: `${context.url}/s/${link}` };
}

function errorsIn(definition: Questionnaire): readonly PublishProblem[] {
  return check(definition).filter((problem) => problem.severity === 'error');
}

/** A quota is checked as a calculated value of the questionnaire, which may name whatever it asks, and must be a truth. */
function withQuota(definition: Questionnaire, { expression }: QuotaWish): Questionnaire {
  const cell = { code: 'quota_cell', value: expression, scale: 'binary' as const };
  const truth = { code: 'quota_truth', value: `not (${expression})`, scale: 'binary' as const };
  return { ...definition, calculated: [...(definition.calculated ?? []), cell, truth] };
}

function isLimit(limit: number): boolean {
  return Number.isInteger(limit) && limit >= 0 && limit <= 1_000_000_000;
}
