import type { Db } from '#db/connection.ts';
import { enqueueJob } from '#db/queries/jobs/enqueue-job.ts';
import type { JobName, JobPayload } from './catalog.ts';

/** Asks the worker for a job, inside the use case's own transaction: no commit, no job. */
export function enqueue<Name extends JobName>(db: Db, name: Name, payload: JobPayload<Name>): Promise<void> {
  return enqueueJob(db, name, payload);
}
