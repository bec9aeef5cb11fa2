import postgres from 'postgres';

/** A worker's sign of life in the database. */
export interface SignOfLife {
  /** Says that jobs taken under this id (the queue's name for a pool of workers) live as long as this process. */
  announce(id: string): void;
  stop(): Promise<void>;
}

/** Longer than it takes to announce a new worker, shorter than the promise that a job resumes within 30 s. */
const SETTLE_SECONDS = 10;
const EVERY_MS = 5_000;

/**
 * Gives back the jobs of workers that died.
 *
 * The queue keeps a killed worker's job locked for hours. Here each worker holds an advisory lock under its id on one
 * connection, which PostgreSQL lets go when the process dies, however it dies. At start and every few seconds, ids
 * that hold jobs without holding their lock are freed. Losing the connection means the same as dying, so `onLost`
 * must end the process: another worker may already have its jobs.
 * @param url address with the rights of the migrating role
 */
export async function keepWorkerAlive(url: string, onLost: (error: unknown) => void): Promise<SignOfLife> {
  let stopped = false;
  const sql = postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => undefined,
    onclose: () => {
      if (!stopped) onLost(new Error('the connection that shows this worker alive was closed'));
    },
    connection: { application_name: 'segue-worker-alive' },
  });
  const lost = (error: unknown) => {
    if (!stopped) onLost(error);
  };
  await freeDeadWorkers(sql);
  const timer = setInterval(() => void freeDeadWorkers(sql).catch(lost), EVERY_MS);
  return {
    announce: (id) => void sql`select pg_advisory_lock(hashtext('segue.worker'), hashtext(${id}))`.catch(lost),
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await sql.end({ timeout: 2 });
    },
  };
}

async function freeDeadWorkers(sql: postgres.Sql): Promise<void> {
  await sql`
    select graphile_worker.force_unlock_workers(array_agg(distinct job.locked_by))
    from graphile_worker._private_jobs job
    where job.locked_by is not null
      and job.locked_at < now() - make_interval(secs => ${SETTLE_SECONDS})
      and not exists (
        select from pg_locks l
        where l.locktype = 'advisory' and l.granted and l.objsubid = 2
          and l.database = (select oid from pg_database where datname = current_database())
          and l.classid = (hashtext('segue.worker')::bigint & 4294967295)::oid
          and l.objid = (hashtext(job.locked_by)::bigint & 4294967295)::oid)
    having count(*) > 0`;
}
