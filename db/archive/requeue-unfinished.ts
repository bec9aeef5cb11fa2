import postgres from 'postgres';

/** The queue itself is not in a backup: what had not ended is asked for again. */
export async function requeueUnfinished(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const workspaces = await client<{ id: string }[]>`select id from workspaces`;
    for (const { id } of workspaces) {
      await client.begin(async (sql) => {
        await sql`select set_config('segue.workspace', ${id}, true)`;
        await sql`
          select segue_enqueue('run-segmentation', json_build_object('workspace', workspace_id, 'segmentation', id))
          from segmentations where workspace_id = ${id} and state in ('queued', 'running')`;
      });
    }
  } finally {
    await client.end({ timeout: 5 });
  }
}
