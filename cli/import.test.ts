import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestDatabase } from '#db/testing.ts';
import { testContext, testOwner } from '#server/questionnaires/testing.ts';

// Each test starts processes; a machine that is busy with others takes its time.
vi.setConfig({ testTimeout: 120_000 });

const database = openTestDatabase();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue-cli-'));
  await testOwner(testContext(database().connection));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function segue(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const env = { ...process.env, DATABASE_URL: database().adminUrl, SEGUE_DATA: folder };
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

describe('segue import', () => {
  it('imports a file by its codebook and prints one line of JSON', async () => {
    const codebook = {
      format: 'segue/codebook@1',
      id: 'who',
      columns: [
        { name: 'who', scale: 'text' },
        {
          name: 'often',
          scale: 'ordinal',
          values: [{ code: 'never' }, { code: 'weekly' }, { code: 'no idea', missing: true }],
        },
      ],
    };
    const data = await file('club.csv', 'who,often,age\na,never,20\nb,weekly,31\nb,never,31\nc,no idea,44\n');
    const book = await file('club.codebook.json', JSON.stringify(codebook));
    const done = await segue('import', data, '--codebook', book);
    expect(done).toMatchObject({ code: 0, said: '' });
    expect(JSON.parse(done.out)).toEqual({
      questionnaire: expect.any(String),
      rows: 3,
      leftOut: 1,
      why: { duplicate: 1 },
    });
  });

  it('[S04] says in a sentence what is wrong, what the file holds as text, and exits with 2', async () => {
    const ragged = await file('ragged.csv', 'a,b\n1\n');
    expect(await segue('import', ragged)).toMatchObject({
      code: 2,
      out: '',
      said: expect.stringContaining('Data row 1'),
    });
    expect(await segue('import', join(folder, 'none.csv'))).toMatchObject({ code: 2 });
    expect(await segue('import')).toMatchObject({ code: 2, said: expect.stringContaining('segue import DATA.csv') });
    expect(await segue('import', ragged, '--language', 'fr')).toMatchObject({ code: 2 });
  });
});
