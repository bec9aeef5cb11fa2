import type { Connection } from '#db/connection.ts';

/**
 * Takes the making of the demo into the hands of this process alone, on every machine of the installation; undefined when
 * another has it. It is let go when the process ends, however it does.
 */
export async function holdDemo(connection: Connection): Promise<{ readonly release: () => Promise<void> } | undefined> {
  const session = await connection.sql.reserve();
  const [row] = await session<{ held: boolean }[]>`select pg_try_advisory_lock(hashtext('segue.demo')) as held`;
  if (!row?.held) {
    session.release();
    return undefined;
  }
  return {
    release: async () => {
      await session`select pg_advisory_unlock(hashtext('segue.demo'))`;
      session.release();
    },
  };
}
