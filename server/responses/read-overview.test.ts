import { describe, expect, it } from 'vitest';
import type { QuestionnaireId, UserId, WorkspaceId } from '#lib/ids.ts';
import { createWorkspace } from '../workspaces/create-workspace.ts';
import { openAccounts } from '../workspaces/testing.ts';
import { readOverview } from './read-overview.ts';

const accounts = openAccounts();

async function aWorkspace() {
  const { context, person } = accounts();
  const { id: user } = await person();
  const { id } = await createWorkspace(context, user, { name: 'Counting house' });
  return { caller: { workspace: id, role: 'viewer' as const, user: user as UserId }, id };
}

/** A published questionnaire with one response for each status and moment given. */
async function answered(workspace: WorkspaceId, given: readonly { status: string; at: string; test?: boolean }[]) {
  const { context } = accounts();
  const id = crypto.randomUUID() as QuestionnaireId;
  await context.connection.sql.begin(async (tx) => {
    await tx`select set_config('segue.workspace', ${workspace}, true)`;
    await tx`insert into questionnaires (workspace_id, id, code, draft, created_at, updated_at)
      values (${workspace}, ${id}, ${`q${id}`}, '{"title":{"en":"A title"},"languages":["en"]}', now(), now())`;
    await tx`insert into versions (workspace_id, questionnaire_id, number, hash, definition, published_at)
      values (${workspace}, ${id}, 1, ${id}, '{}', now())`;
    for (const { status, at, test = false } of given) {
      const body = status === 'open' ? null : 'hash';
      const submitted = status === 'open' ? null : at;
      await tx`insert into responses (workspace_id, questionnaire_id, id, key_hash, link, version, status, language, answers,
          hidden, revision, body_hash, test, started_at, saved_at, submitted_at)
        values (${workspace}, ${id}, ${crypto.randomUUID()}, ${crypto.randomUUID()}, 'l', 1, ${status}, 'en', '{}', '{}', 0,
          ${body}, ${test}, ${at}, ${at}, ${submitted})`;
    }
  });
  return id;
}

describe('the overview of a workspace', () => {
  it('counts by status and by day in UTC, and leaves answers from previews out', async () => {
    const { context } = accounts();
    const { caller, id } = await aWorkspace();
    const questionnaire = await answered(id, [
      { status: 'complete', at: '2026-03-01T00:00:00Z' },
      { status: 'complete', at: '2026-02-28T23:59:59.999Z' },
      { status: 'complete', at: '2026-02-09T00:00:00Z' },
      { status: 'complete', at: '2026-02-08T23:59:59Z' },
      { status: 'complete', at: '2026-03-01T08:00:00Z', test: true },
      { status: 'open', at: '2026-03-01T08:00:00Z' },
      { status: 'screened-out', at: '2026-03-01T08:00:00Z' },
      { status: 'over-quota', at: '2026-03-01T08:00:00Z' },
    ]);
    const read = await readOverview(context, caller);
    if (!read.ok) throw new Error(read.failure.tag);
    expect(read.value).toMatchObject({ published: 1, complete: 4, open: 1, screenedOut: 1, overQuota: 1 });
    expect(read.value.questionnaires).toMatchObject([
      { id: questionnaire, version: 1, complete: 4, latest: new Date('2026-03-01T08:00:00Z') },
    ]);
    const { days } = read.value;
    expect(days).toHaveLength(21);
    expect([days[0], days[19], days[20]]).toEqual([
      { day: '2026-02-09', complete: 1 },
      { day: '2026-02-28', complete: 1 },
      { day: '2026-03-01', complete: 1 },
    ]);
    expect(days.reduce((sum, one) => sum + one.complete, 0)).toBe(3);
  });

  it('[S14] counts nothing of another workspace', async () => {
    const { context } = accounts();
    const [mine, theirs] = [await aWorkspace(), await aWorkspace()];
    await answered(theirs.id, [{ status: 'complete', at: '2026-03-01T08:00:00Z' }]);
    const read = await readOverview(context, mine.caller);
    expect(read).toMatchObject({ ok: true, value: { questionnaires: [], published: 0, complete: 0 } });
    expect(read.ok && read.value.days.every((one) => one.complete === 0)).toBe(true);
  });
});
