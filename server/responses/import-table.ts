import { hash } from 'node:crypto';
import type { Db } from '#db/connection.ts';
import { freezeVersion } from '#db/queries/questionnaires/freeze-version.ts';
import { insertImportedQuestionnaire } from '#db/queries/questionnaires/insert-imported-questionnaire.ts';
import { replaceImportedDraft } from '#db/queries/questionnaires/replace-imported-draft.ts';
import { clearQuestionnaire } from '#db/queries/responses/clear-questionnaire.ts';
import { insertImported } from '#db/queries/responses/insert-imported.ts';
import { putImportMapping } from '#db/queries/responses/put-import-mapping.ts';
import { inScope } from '#db/scope.ts';
import { type QuestionnaireId, uuidv7 } from '#lib/ids.ts';
import { canonicalJson } from '#lib/questionnaires/canonical-json.ts';
import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import { answersFromTable } from '#lib/responses/answers-from-table.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import type { ImportFailure, ImportOutcome } from '#lib/responses/import-outcome.ts';
import { makeCode } from '#lib/responses/make-code.ts';
import { questionnaireFromTable } from '#lib/responses/questionnaire-from-table.ts';
import type { RawTable } from '#lib/responses/raw-table.ts';
import { readTable } from '#lib/responses/read-table.ts';
import type { RememberedMapping } from '#lib/responses/remembered-mapping.ts';
import { rowsToImport } from '#lib/responses/rows-to-import.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { recordActivity } from '../workspaces/record-activity.ts';

export interface ImportTableInput {
  readonly raw: RawTable;
  readonly shape: string;
  readonly mapping: ImportMapping;
  /** The data set whose responses give way to these. */
  readonly replace?: QuestionnaireId;
  /** Called between chunks with the share done; false stops, and nothing is stored. */
  readonly goOn?: (done: number) => Promise<boolean>;
  /** What else belongs into the same transaction; false stops. */
  readonly finish?: (db: Db, outcome: ImportOutcome) => Promise<boolean>;
}

export type ImportTableFailure = ImportFailure | { readonly tag: 'forbidden' } | { readonly tag: 'stopped' };

/** Responses written in one statement. */
const chunk = 2_000;

/**
 * Makes a questionnaire with one frozen version and complete responses out of a data file, all in one transaction: an import that
 * was stopped or died has stored nothing, and begins again from the start. Responses keep the order of the file. About 12 s for
 * 100,000 rows of 40 columns.
 */
export async function importTable(
  context: Context,
  caller: Caller,
  input: ImportTableInput,
): Promise<Result<ImportOutcome, ImportTableFailure>> {
  if (!can(caller.role, 'import-responses')) return fail({ tag: 'forbidden' });
  const { raw, mapping, goOn = async () => true } = input;
  const reading = readTable(raw, mapping.codebook, undefined, 'listed');
  if (!reading.ok) return fail({ tag: 'read', failure: reading.failure });
  const { table } = reading.value;
  const { title, language } = mapping;
  const made = questionnaireFromTable(table, { code: 'imported', title, language });
  if (!made) return fail({ tag: 'nothingLeft' });
  const { take, keys, leftOut } = rowsToImport(raw, reading.value, mapping.codebook.id);
  if (take.length === 0) return fail({ tag: 'nothingLeft' });

  const at = context.now();
  const scope = { workspace: caller.workspace };
  try {
    const outcome = await inScope(context.connection, scope, async (db) => {
      const { id, version } = await freeze(context, caller, db, { ...input, draft: made.questionnaire, at });
      for (let from = 0; from < take.length; from += chunk) {
        if (!(await goOn(from / take.length))) throw new Stopped();
        const rows = Array.from(take.subarray(from, from + chunk), (row, place) => {
          const answers = answersFromTable(table, made.sources, row);
          const text = JSON.stringify(answers);
          // Ids that grow row by row, all before now: responses are read in the order of their ids.
          const moment = at.getTime() - take.length + from + place;
          const key = hash('sha256', `import\n${keys?.[row] || `${id}\n${row}`}`, 'hex');
          return {
            id: uuidv7<'response'>(moment, context.randomBytes(10)),
            key,
            answers,
            body: hash('sha256', text, 'hex'),
          };
        });
        await insertImported(db, scope, { questionnaire: id, version, language, at, rows });
      }
      const columns = new Set(made.sources.map(({ column }) => column)).size;
      const done: ImportOutcome = { questionnaire: id, rows: take.length, leftOut, columns, unasked: made.unasked };
      const remembered: RememberedMapping = { codebook: mapping.codebook, language, questionnaire: id };
      await putImportMapping(db, scope, { shape: input.shape, mapping: remembered, at });
      await recordActivity(context, db, caller, { action: 'responses-imported', subject: id, name: title });
      if (input.finish && !(await input.finish(db, done))) throw new Stopped();
      return done;
    });
    return ok(outcome);
  } catch (thrown) {
    if (thrown instanceof Stopped) return fail({ tag: 'stopped' });
    throw thrown;
  }
}

/** Undoes the transaction. */
class Stopped extends Error {}

/** Puts the definition where the responses will belong: into the data set that gives way, else into a new one. */
async function freeze(
  context: Context,
  caller: Caller,
  db: Db,
  input: ImportTableInput & { readonly draft: Questionnaire; readonly at: Date },
): Promise<{ readonly id: QuestionnaireId; readonly version: number }> {
  const { at, replace } = input;
  const old = replace && (await replaceImportedDraft(db, caller, { id: replace, draft: input.draft, at }));
  let id = replace;
  let draft = old;
  if (id && draft) {
    const gone = await clearQuestionnaire(db, caller, id);
    // Who gave way is erased: what quotes them to the right forgets them. A job takes a thousand names.
    for (let from = 0; from < gone.length; from += 1_000) {
      const responses = gone.slice(from, from + 1_000);
      await enqueue(db, 'forget-responses', { workspace: caller.workspace, questionnaire: id, responses });
    }
  } else {
    id = uuidv7(at.getTime(), context.randomBytes(10));
    const bare = makeCode(input.mapping.title, 'question', new Set(), 'data_').slice(0, 40).replaceAll('_', '-');
    for (let turn = 1; !draft; turn++) {
      // The id itself when a great many files of one name have come before.
      const code = turn === 1 ? bare : `${bare}-${turn < 100 ? turn : id.slice(-12)}`;
      const wanted = { ...input.draft, code };
      if (await insertImportedQuestionnaire(db, caller, { id, draft: wanted, at })) draft = wanted;
    }
  }
  const hashed = hash('sha256', canonicalJson(draft), 'hex');
  const frozen = { questionnaireId: id, hash: hashed, definition: draft, at, by: caller.user };
  return { id, version: (await freezeVersion(db, caller, frozen)).number };
}
