import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Connection } from '#db/connection.ts';
import { insertWorkspace } from '#db/queries/workspaces/insert-workspace.ts';
import { uuidv7, type WorkspaceId } from '#lib/ids.ts';
import type { Caller, Context } from '../context.ts';

/** A context for tests on a database of theirs, with a clock that they may turn. */
export function testContext(connection: Connection): Context & { clock: { now: Date | null } } {
  const clock: { now: Date | null } = { now: null };
  return {
    connection,
    secret: new TextEncoder().encode('a secret of tests, at least 32 bytes long'),
    url: 'http://segue.test',
    now: () => clock.now ?? new Date(),
    randomBytes: (length) => randomBytes(length),
    clock,
  };
}

/** A new workspace and its owner, asking. */
export async function testOwner(context: Context): Promise<Caller> {
  const id: WorkspaceId = uuidv7(Date.now(), randomBytes(10));
  const slug = `w-${id.slice(-12)}`;
  await insertWorkspace(context.connection.db, { id, slug, name: slug, createdAt: context.now() });
  return { workspace: id, role: 'owner', user: null };
}

/** The example questionnaire, to be changed at will. */
export function exampleDefinition(): Record<string, unknown> & { pages: { questions: Record<string, unknown>[] }[] } {
  const file = new URL('../../lib/questionnaires/examples/fitness-club.questionnaire.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Answers to the example questionnaire that complete it. */
export function exampleAnswers(age = 34): Record<string, unknown> {
  return {
    age,
    gender: 'woman',
    children: 'no',
    home: { country: 'LV', region: 'LV-RIX' },
    visits: 'weekly',
    decided: 'weeks',
    sources: ['friends', 'search'],
    why: { strength: '5', weight: '2', calm: '4', people: '3', price: '4', time: '5' },
    path: { need: { touchpoints: ['friend'], emotion: 1 }, join: { emotion: -1, barriers: ['price'] } },
    sooner: 'The price',
    quote_ok: true,
  };
}
