import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { testContext, testOwner } from '#server/questionnaires/testing.ts';

// Each test starts processes; a machine that is busy with others takes its time.
vi.setConfig({ testTimeout: 120_000 });

const database = openTestDatabase();
const example = 'lib/questionnaires/examples/fitness-club.questionnaire.json';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-cli-'));
  await testOwner(testContext(database().connection));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function segue(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const env = {
    ...process.env,
    DATABASE_URL: database().adminUrl,
    SEGUE_DATA: folder,
    SEGUE_URL: 'https://ask.example.org',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, ['cli/segue.ts', ...args], { env }, (error, out, said) => {
      resolve({ code: error ? Number(error.code) : 0, out, said });
    });
  });
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('segue publish and segue responses', () => {
  it('publishes from a file, prints one line of JSON, and gives the same version to the same definition', async () => {
    const first = await segue('publish', example, '--cap', '100', '--quota', "gender = 'woman'=60");
    expect(first).toMatchObject({ code: 0, said: '' });
    const made = JSON.parse(first.out);
    expect(Object.keys(made)).toEqual(['questionnaire', 'version', 'link', 'url']);
    expect(made.url).toBe(`https://ask.example.org/s/${made.link}`);
    const again = await segue('publish', example);
    expect(JSON.parse(again.out)).toEqual(made);
    const [quotas] = await database().connection.sql`
      with s as materialized (select set_config('segue.workspace', (select id::text from workspaces limit 1), true) as w)
      select (select json_agg(json_build_array(expression, "limit") order by position) from quotas where s.w is not null) as all from s`;
    expect(quotas?.all).toEqual([
      ["gender = 'woman'", 60],
      ['true', 100],
    ]);
  });

  it('tells what is wrong with a code file by line, and does nothing', async () => {
    const codes = await file('codes.txt', 'A\n\nA\n');
    const definition = await file(
      'other.json',
      (await readFile(example, 'utf8')).replace('"fitness-club"', '"other-club"'),
    );
    const refused = await segue('publish', definition, '--codes', codes);
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.said).toContain('line 2: there is no code');
    expect(refused.said).toContain('line 3: the same code stands on line 1');
    expect(JSON.parse((await segue('publish', definition)).out).version).toBe(1);
  });

  it('ends with 2 and a sentence when the input is bad', async () => {
    const bad = await file('bad.json', '{"format":');
    for (const args of [
      [bad],
      ['nowhere.json'],
      [example, '--quota', 'age'],
      [example, '--cap', '-1'],
      [example, '--colour', 'red'],
      [],
    ]) {
      const refused = await segue('publish', ...args);
      expect([args, refused.code, refused.out]).toEqual([args, 2, '']);
      expect(refused.said).toMatch(/\S+ \S+ \S+/);
    }
  });

  it('writes the responses of a link, as CSV with the pinned first columns or as JSON', async () => {
    const { link } = JSON.parse((await segue('publish', example)).out);
    const csv = await segue('responses', link);
    expect(csv.out).toMatch(/^response,status,language,started,submitted,link,verdict,age,/);
    expect(JSON.parse((await segue('responses', link, '--format', 'json')).out)).toEqual([]);
    expect(await segue('responses', 'nowhere234')).toMatchObject({ code: 2, out: '' });
    expect(await segue('responses', link, '--format', 'xlsx')).toMatchObject({ code: 2, out: '' });
  }, 60_000);
});
