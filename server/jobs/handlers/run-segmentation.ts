import { availableParallelism } from 'node:os';
import { type BegunSegmentation, beginSegmentation } from '#db/queries/segmentation/begin-segmentation.ts';
import { endSegmentation, type SegmentationEnd } from '#db/queries/segmentation/end-segmentation.ts';
import { insertAssignments } from '#db/queries/segmentation/insert-assignments.ts';
import { insertSegments } from '#db/queries/segmentation/insert-segments.ts';
import { reportProgress } from '#db/queries/segmentation/report-progress.ts';
import { inScope, type Scope } from '#db/scope.ts';
import type { Context } from '../../context.ts';
import { packAnswers } from '../../responses/pack-answers.ts';
import { analyseInThread } from '../../segmentation/analyse-in-thread.ts';
import type { Analysis } from '../../segmentation/analysis.ts';
import { type Frame, loadFrame } from '../../segmentation/load-frame.ts';
import { segmentationOptions } from '../../segmentation/segmentation-options.ts';
import { recordActivity } from '../../workspaces/record-activity.ts';
import { jobs, type RunSegmentation } from '../catalog.ts';
import { profileAnalysis } from './profile-analysis.ts';

/** How often a run says how far it is and asks whether it is still wanted. */
const LOOK_EVERY_MS = 1_000;

/** After so many beginnings a run that breaks is told as failed rather than begun again. */
const MOST_ATTEMPTS = 3;

/** Analyses the responses of a questionnaire: loads them, clusters on a thread, writes document, profile and who is where. */
export async function runSegmentation(context: Context, payload: unknown): Promise<void> {
  const job = jobs['run-segmentation'].parse(payload);
  const scope: Scope = { workspace: job.workspace };
  const begun = await inScope(context.connection, scope, (db) =>
    beginSegmentation(db, scope, { id: job.segmentation, at: context.now() }),
  );
  if (!begun) return;
  // Whatever ended the worker each time before would end it again.
  if (begun.attempts > MOST_ATTEMPTS) return end(context, job, { state: 'failed', failure: { tag: 'fault' } });
  try {
    await analyse(context, job, begun);
  } catch (error) {
    if (begun.attempts >= MOST_ATTEMPTS) await end(context, job, { state: 'failed', failure: { tag: 'fault' } });
    throw error;
  }
}

async function analyse(context: Context, job: RunSegmentation, begun: BegunSegmentation): Promise<void> {
  const frame = await loadFrame(context, job, begun);
  const wanted = new AbortController();
  let done = 0;
  const look = setInterval(() => void lookWhetherWanted(context, job, done, wanted), LOOK_EVERY_MS);
  try {
    const result = await analyseInThread({
      table: frame.table,
      options: { ...withoutUndefined(segmentationOptions.parse(begun.options)), typing: true },
      // One core is left to those who answer meanwhile.
      threads: Math.max(1, availableParallelism() - 1),
      signal: wanted.signal,
      onProgress: (share) => {
        done = share;
      },
    });
    if (result.ok) await finish(context, job, begun, frame, result.value);
    else if (!wanted.signal.aborted)
      await end(context, job, { state: 'failed', failure: result.failure, frame: frame.stored });
  } finally {
    clearInterval(look);
  }
  await keepPacked(context, job, frame);
}

/**
 * The run has ended by now: should this fail, the job is told as failed and begun again, and finds nothing to do. Runs of earlier releases
 * name no version: what they read may be read otherwise tomorrow.
 */
async function keepPacked(context: Context, job: RunSegmentation, frame: Frame): Promise<void> {
  const { questionnaire, responses: ids, table, unpacked, stored } = frame;
  if (stored.version === 0) return;
  await packAnswers(context, job, { questionnaire, version: stored.version, ids }, { table, ...unpacked });
}

async function lookWhetherWanted(context: Context, job: RunSegmentation, done: number, wanted: AbortController) {
  const still = await inScope(context.connection, job, (db) =>
    reportProgress(db, job, { id: job.segmentation, progress: done }),
  ).catch(() => true);
  if (!still) wanted.abort();
}

async function finish(
  context: Context,
  job: RunSegmentation,
  begun: BegunSegmentation,
  frame: Frame,
  analysis: Analysis,
): Promise<void> {
  const { assignments, segmentation } = analysis;
  const profile = profileAnalysis(frame, analysis);
  const rows = Array.from(assignments.rows, (row, at) => ({
    response: frame.responses[row] ?? missingRow(row),
    segment: segmentation.segments[assignments.segment[at] ?? -1]?.code ?? missingRow(row),
    certainty: assignments.certainty[at] ?? 0,
  }));
  await inScope(context.connection, job, async (db) => {
    const ended = await endSegmentation(db, job, {
      id: job.segmentation,
      at: context.now(),
      end: { state: 'done', document: segmentation, profile, frame: frame.stored },
    });
    if (!ended) return;
    await insertSegments(db, job, {
      segmentation: job.segmentation,
      codes: segmentation.segments.map(({ code }) => code),
    });
    await insertAssignments(db, job, { segmentation: job.segmentation, questionnaire: frame.questionnaire, rows });
    await recordActivity(
      context,
      db,
      { workspace: job.workspace, user: null },
      { action: 'segmentation-done', subject: job.segmentation, ...(begun.name !== null && { name: begun.name }) },
    );
  });
}

async function end(context: Context, job: RunSegmentation, how: SegmentationEnd): Promise<void> {
  await inScope(context.connection, job, (db) =>
    endSegmentation(db, job, { id: job.segmentation, at: context.now(), end: how }),
  );
}

function missingRow(row: number): never {
  throw new Error(`the analysis names row ${row}, which the frame does not have`);
}

/** Drops keys whose value is undefined: exactOptionalPropertyTypes tells absent from undefined. */
function withoutUndefined<T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
