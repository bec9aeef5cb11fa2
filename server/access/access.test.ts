import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import type { WorkspaceId } from '#lib/ids.ts';
import { can } from '#lib/workspaces/can.ts';
import { roles } from '#lib/workspaces/role.ts';
import type { Caller, Context } from '../context.ts';
import { answeredQuestionnaire, finishedRun } from '../jobs/handlers/testing.ts';
import { openLink } from '../questionnaires/open-link.ts';
import { publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleDefinition, testContext } from '../questionnaires/testing.ts';
import { type FullWorkspace, fullWorkspace, markers, ownerOf } from './testing.ts';
import { type UseCaseLine, useCases } from './use-cases.ts';

const server = join(import.meta.dirname, '..');
const database = openTestDatabase();
const lines = Object.entries(useCases).map(([file, line]) => ({ file, line }));
const asked = ({ asks }: UseCaseLine) => (typeof asks === 'string' ? [asks] : asks);

let context: Context;
let full: FullWorkspace;
let admin: postgres.Sql;

beforeAll(async () => {
  context = testContext(database().connection);
  admin = postgres(database().adminUrl, { max: 1, onnotice: () => undefined });
  full = await fullWorkspace(context, { answeredQuestionnaire, finishedRun });
}, 120_000);
afterAll(() => admin?.end());

describe('every use case, by its source', () => {
  const sources = sourcesOfUseCases();

  it('[S19] stands in the table, and nothing else does', () => {
    expect(sources.map(({ file }) => file)).toEqual(Object.keys(useCases).toSorted());
    expect(sources.filter(({ names }) => names.length !== 1)).toEqual([]);
  });

  it.each(sources)('[S16] [S19] asks first: $file', ({ file, body }) => {
    const line = useCases[file];
    const before = body.split(/\bawait\b|\binScope\(|\basUser\(/)[0] ?? '';
    const found = Array.from(before.matchAll(/!can\(caller\.role, '([a-z-]+)'\)/g), ([, action]) => action);
    if (line?.through === undefined) expect(found).toEqual(line && asked(line));
    else expect(body).toMatch(new RegExp(`^[^;]*?= await ${line.through}\\(context, caller, [^;]*;\\s*if \\(!`));
  });
});

it('the full workspace has something in every table but for codes that were given', async () => {
  const marks = Object.entries(await fingerprint(full.owner.workspace));
  // A mark of nothing would stay the same whatever is done.
  expect(marks.flatMap(([name, mark]) => (String(mark).startsWith('0 ') ? name : []))).toEqual(['claims']);
});

describe('a role that may not', () => {
  it.each(lines)('[S19] is refused and changes nothing: $file', async ({ file, line }) => {
    const refused = roles.filter((role) => asked(line).some((action) => !can(role, action)));
    const before = await fingerprint(full.owner.workspace);
    for (const role of refused) {
      for (const input of inputs(line)) {
        const result = await call(file, context, { ...full.owner, user: null, role }, input);
        expect([role, tagOf(result)]).toEqual([role, expect.stringMatching(/^(forbidden|not-allowed)$/)]);
      }
    }
    expect(await fingerprint(full.owner.workspace)).toEqual(before);
  });
});

describe('the owner of another workspace', () => {
  it.each(lines)('[S14] [S15] neither sees nor changes anything here: $file', async ({ file, line }) => {
    const before = await fingerprint(full.owner.workspace);
    const stranger = await ownerOf(context, `${file}@elsewhere.example`);
    for (const input of inputs(line)) {
      const result = await call(file, context, stranger, input);
      expect(['forbidden', 'not-allowed']).not.toContain(tagOf(result));
      expect([file, result.ok]).toEqual([file, line.foreign !== undefined]);
      const words = await told(result);
      for (const marker of markers) expect(words).not.toContain(marker);
      if (line.foreign === 'nothing')
        expect(words).toMatch(/^\{"ok":true,"value":(null|\[\]|\{("\w+":(\[\]|\{\}),?)*\})\}$/);
    }
    expect(await fingerprint(full.owner.workspace)).toEqual(before);
  });

  it('[S14] leads no link of this workspace to a questionnaire of their own', async () => {
    const before = await fingerprint(full.owner.workspace);
    const stranger = await ownerOf(context, 'thief@elsewhere.example');
    const definition = { ...exampleDefinition(), code: 'fitness-club' };
    const input = { definition, links: [full.link, full.test] };
    const published = await publishQuestionnaire(context, stranger, input);
    expect(await told(published)).not.toContain(full.link);
    expect(await fingerprint(full.owner.workspace)).toEqual(before);
    expect((await openLink(context, full.link))?.workspace).toBe(full.owner.workspace);
  });
});

// Last, since it proves the calls above: the same arguments find something where they belong.
describe('the owner of this workspace', () => {
  it.each(lines)('is served by the same call: $file', async ({ file, line }) => {
    for (const input of inputs(line)) {
      const result = line.reads
        ? await call(file, context, full.owner, input)
        : await undone((inside) => call(file, inside, full.owner, input));
      expect([file, tagOf(result)]).toEqual([file, line.owner]);
    }
  });

  it('is shown the words that nobody else was', async () => {
    const said: string[] = [];
    for (const { file, line } of lines.filter((one) => one.line.reads))
      for (const input of inputs(line)) said.push(await told(await call(file, context, full.owner, input)));
    for (const marker of markers) expect(said.filter((text) => text.includes(marker)).length).toBeGreaterThan(1);
    expect(said.filter((text) => markers.some((marker) => text.includes(marker))).length).toBeGreaterThan(15);
  });
});

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly failure?: { tag?: string; kind?: string } };

const tagOf = ({ failure }: Answer): string | undefined => failure?.tag ?? failure?.kind;

function inputs(line: UseCaseLine): (readonly unknown[])[] {
  return [line.with(full), ...(line.or ? [line.or(full)] : [])];
}

async function call(file: string, on: Context, caller: Caller, input: readonly unknown[]): Promise<Answer> {
  const module = (await import(join(server, file))) as Record<string, unknown>;
  const name = sourcesOfUseCases().find((one) => one.file === file)?.names[0] ?? '';
  return (module[name] as (...all: unknown[]) => Promise<Answer>)(on, caller, ...input);
}

/** Does something in a transaction that is rolled back. */
async function undone(work: (inside: Context) => Promise<Answer>): Promise<Answer> {
  let answer: Answer | undefined;
  class Back extends Error {}
  try {
    await context.connection.db.transaction(async (db) => {
      answer = await work({ ...context, connection: { ...context.connection, db } as Context['connection'] });
      throw new Back();
    });
  } catch (thrown) {
    if (!(thrown instanceof Back)) throw thrown;
  }
  if (!answer) throw new Error('it gave no answer');
  return answer;
}

/** All that an answer says, streams read to their end. */
async function told(result: Answer): Promise<string> {
  let { value } = result;
  if (typeof value === 'object' && value !== null && Symbol.asyncIterator in value) {
    let text = '';
    for await (const part of value as AsyncIterable<string>) text += part;
    value = text;
  }
  return JSON.stringify({ ...result, value }, (_, part) =>
    part instanceof Map ? [...part] : part instanceof Set ? [...part] : part,
  );
}

/** Count and checksum of what each table holds of a workspace, its jobs among them. */
async function fingerprint(workspace: WorkspaceId): Promise<Record<string, unknown>> {
  const tables = await admin<{ name: string }[]>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`;
  expect(tables.length).toBeGreaterThan(15);
  const print = (rows: string) =>
    `select count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by t::text), '')) from ${rows}`;
  const parts = [
    ...tables.map(({ name }) => [name, print(`${name} t where workspace_id = '${workspace}'`)]),
    ['workspaces', print(`workspaces t where id = '${workspace}'`)],
    ['jobs', print(`graphile_worker._private_jobs t where payload->>'workspace' = '${workspace}'`)],
  ];
  const [row] = await admin.unsafe(`select ${parts.map(([name, select]) => `(${select}) as "${name}"`).join(', ')}`);
  return { ...row };
}

/** The files that export a function with a caller: their path, the names of such functions, and the body of the first. */
function sourcesOfUseCases() {
  const folders = '{workspaces,questionnaires,responses,segmentation,personas,journeys}';
  const files = globSync(`${folders}/**/*.ts`, { cwd: server }).toSorted();
  return files.flatMap((file) => {
    if (/(\.test|\/testing)\.ts$/.test(file)) return [];
    const found = readFileSync(join(server, file), 'utf8')
      .split(/^(?=export )/m)
      .flatMap((part) => {
        const [name] =
          /^export (?:async )?(?:function\*? (\w+)|const (\w+) = (?:async )?\()/.exec(part)?.slice(1).filter(Boolean) ??
          [];
        if (name === undefined) return [];
        const head = /^[^\n]*\($/m.test(part.split('\n')[0] ?? '')
          ? (part.split(/^\)/m)[0] ?? '')
          : (part.split('\n')[0] ?? '');
        // What works inside another's transaction is called by a use case that has asked.
        if (!/\bcaller\b/.test(head) || /\bdb: Db\b/.test(head)) return [];
        const rest = part.slice(head.length).split(/^}/m)[0] ?? '';
        return [{ name, body: rest.slice(rest.indexOf('{\n') + 1) }];
      });
    return found.length === 0 ? [] : [{ file, names: found.map(({ name }) => name), body: found[0]?.body ?? '' }];
  });
}
