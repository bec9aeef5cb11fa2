import { findTitle } from '#db/queries/questionnaires/find-title.ts';
import { listVersions } from '#db/queries/questionnaires/list-versions.ts';
import { countFrame, type FrameCount } from '#db/queries/segmentation/count-frame.ts';
import { inScope } from '#db/scope.ts';
import type { QuestionnaireId } from '#lib/ids.ts';
import type { Questionnaire, Text } from '#lib/questionnaires/questionnaire.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { FrameFilter } from '#lib/segmentation/frame-filter.ts';
import { can } from '#lib/workspaces/can.ts';
import type { Caller, Context } from '../context.ts';

export type { FrameCount };

/** What can be chosen for an analysis of a questionnaire, and what a filter lets through now. */
export interface Choices {
  readonly title: Text;
  /** The version whose questions the answers would be read as. */
  readonly version: number;
  readonly definition: Questionnaire;
  readonly count: FrameCount;
}

export type ReadChoicesFailure =
  | { readonly tag: 'forbidden' }
  | { readonly tag: 'not-found' }
  /** It was never published, so nobody can have answered. */
  | { readonly tag: 'not-published' };

/** Counts what a filter lets through and why the rest is left out; the page asks again with every change of it. */
export async function readChoices(
  context: Context,
  caller: Caller,
  input: { readonly questionnaire: QuestionnaireId; readonly filter: FrameFilter },
): Promise<Result<Choices, ReadChoicesFailure>> {
  if (!can(caller.role, 'analyse')) return fail({ tag: 'forbidden' });
  const { questionnaire, filter } = input;
  return inScope(context.connection, caller, async (db) => {
    const about = await findTitle(db, caller, questionnaire);
    if (!about) return fail({ tag: 'not-found' });
    const versions = await listVersions(db, caller, questionnaire);
    const read = versions.find(({ number }) => filter.versions.includes(number)) ?? versions[0];
    if (!read) return fail({ tag: 'not-published' });
    return ok({
      title: about.title,
      version: read.number,
      definition: read.definition,
      count: await countFrame(db, caller, { questionnaire, filter }),
    });
  });
}
