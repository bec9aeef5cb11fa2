import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { journeysSchema } from '#lib/journeys/journeys-schema.ts';
import { personasSchema } from '#lib/personas/personas-schema.ts';

// Each test starts processes; a machine that is busy with others takes its time.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segue analyse '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the real command line; `interrupt` sends Ctrl-C once it has said something. */
function segue(args: readonly string[], interrupt = false): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['cli/segue.ts', ...args]);
    let out = '';
    let said = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      if (interrupt && said === '') child.kill('SIGINT');
      said += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, said }));
  });
}

/** 60 people in two clear groups, a word each, and one question that nobody's group decides. */
function people(change?: { readonly row: number; readonly answer: string }): string {
  const lines = Array.from({ length: 60 }, (_, at) => {
    const first = at % 2 === 0;
    const odd = at % 14 === 0;
    const one = change?.row === at + 1 ? change.answer : first !== odd ? 'Yes' : 'No';
    const two = first ? 'Yes' : 'No';
    const words = at % 5 === 0 ? `I said ${at} things <img src=x onerror=alert(${at})> about it` : '';
    return `${at + 1},${one},${two},${first ? 'north' : 'south'},${20 + ((at * 7) % 40)},"${words}"`;
  });
  return `id,first,second,side,years,words\n${lines.join('\n')}\n`;
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function written(out: string): Promise<Record<string, string>> {
  const names = (await readdir(out)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')])),
  );
}

test('the same file and seed give the same files, byte for byte, and every document keeps its format', async () => {
  const data = await file('same.csv', people());
  const outs = [join(folder, 'same 1'), join(folder, 'same 2')];
  for (const out of outs)
    expect((await segue(['analyse', data, '--out', out, '--k', '2-3', '--seed', '7'])).code).toBe(0);
  const [one, two] = await Promise.all(outs.map(written));
  expect(one).toEqual(two);
  expect(Object.keys(one ?? {})).toEqual([
    'assignments.csv',
    'journeys.json',
    'personas.json',
    'profile.json',
    'report.md',
    'segmentation.json',
  ]);
  const segmentation = JSON.parse(one?.['segmentation.json'] ?? '');
  expect(segmentation.input).toMatchObject({ rows: 60, columns: 6 });
  expect(segmentation.input.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(
    segmentation.used + segmentation.dropped.reduce((sum: number, each: { count: number }) => sum + each.count, 0),
  ).toBe(60);
  const profile = JSON.parse(one?.['profile.json'] ?? '');
  expect(profile.format).toBe('segue/profile@1');
  for (const { lines, tests } of profile.variables) {
    expect(lines.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    for (const { effect, p, holm, fdr } of tests) {
      expect(effect).toBeGreaterThanOrEqual(0);
      expect(effect).toBeLessThanOrEqual(1);
      expect(p).toBeLessThanOrEqual(fdr);
      expect(fdr).toBeLessThanOrEqual(holm);
    }
  }
  personasSchema.parse(JSON.parse(one?.['personas.json'] ?? ''));
  journeysSchema.parse(JSON.parse(one?.['journeys.json'] ?? ''));
  const [head, ...lines] = (one?.['assignments.csv'] ?? '').trim().split('\n');
  expect(head).toBe('row,segment,certainty');
  expect(lines.map((line) => Number(line.split(',')[0]))).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
});

test('changing one answer changes the fact, the persona and the map that rest on it', async () => {
  const run = async (name: string, content: string) => {
    const out = join(folder, name);
    const args = [
      'analyse',
      await file(`${name}.csv`, content),
      '--out',
      out,
      '--k',
      '2',
      '--variables',
      'second,side',
    ];
    expect((await segue(args)).code).toBe(0);
    const files = await written(out);
    const personas = personasSchema.parse(JSON.parse(files['personas.json'] ?? ''));
    const maps = journeysSchema.parse(JSON.parse(files['journeys.json'] ?? ''));
    const fact = personas.facts.find(({ variable, rows }) => variable === 'first' && rows.includes(3));
    const claim = personas.personas
      .flatMap(({ claims }) => claims)
      .find(({ facts }) => fact && facts.includes(fact.id));
    const card = maps.maps.flatMap(({ cards }) => cards).find(({ facts }) => fact && facts.includes(fact.id));
    return { fact, claim: claim?.text, card: card?.text };
  };
  const before = await run('before', people());
  const after = await run('after', people({ row: 5, answer: 'No' }));
  expect(before.fact?.rows).toContain(5);
  expect(after.fact?.rows).not.toContain(5);
  expect(after.fact?.id).toBe(before.fact?.id);
  expect(before.claim).toBe('“first”: yes for 83%, clearly more than among everyone else (0%).');
  expect(after.claim).toBe('“first”: yes for 80%, clearly more than among everyone else (0%).');
  expect(before.card).toBe(before.claim);
  expect(after.card).toBe(after.claim);
});

test('[S01] an answer that is markup is plain text in the report', async () => {
  const out = join(folder, 'markup');
  const data = await file('markup.csv', people().replaceAll('north', '<script>alert(1)</script>|[x](http://e)'));
  expect((await segue(['analyse', data, '--out', out, '--k', '2'])).code).toBe(0);
  const report = await readFile(join(out, 'report.md'), 'utf8');
  expect(report).toContain('onerror');
  expect(report).not.toMatch(/<(script|img)/);
  expect(report).not.toContain('[x](');
});

test('of our own export, dropped and unfinished responses are left out and counted, and rows keep their numbers', async () => {
  const lead = (at: number) => `r${at},${at === 4 ? 'open' : 'complete'},en,,,abc,${at === 2 ? 'drop' : 'keep'}`;
  const lines = people()
    .trim()
    .split('\n')
    .map((line, at) => {
      const rest = line.slice(line.indexOf(',') + 1);
      return at === 0 ? `response,status,language,started,submitted,link,verdict,${rest}` : `${lead(at)},${rest}`;
    });
  const out = join(folder, 'export');
  const data = await file('export.csv', `${lines.join('\n')}\n`);
  expect((await segue(['analyse', data, '--out', out, '--k', '2'])).code).toBe(0);
  const files = await written(out);
  const segmentation = JSON.parse(files['segmentation.json'] ?? '');
  expect(segmentation.used).toBe(58);
  expect(segmentation.dropped).toEqual([
    { reason: 'verdict', count: 1 },
    { reason: 'unfinished', count: 1 },
  ]);
  const rows = (files['assignments.csv'] ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => Number(line.split(',')[0]));
  expect(rows.slice(0, 4)).toEqual([1, 3, 5, 6]);
  expect(files['report.md']).toContain('1 row was left out: the quality checks dropped them.');
});

test.each([
  ['', 'The file is empty.'],
  ['a,b\n1,2\n3\n', 'Data row 2 (line 3 of the file) has 1 cell where 2 are expected; it goes wrong at column b.'],
  ['a,b\n1,"2\n', 'Data row 1, column b: a quotation mark is opened and never closed.'],
  ['a,a\n1,2\n', 'Row 1 (the header): columns 1 and 2 are both named a. Rename one of them.'],
  [
    'a,\u001b[31m<b>\n1,2\n1,2\n',
    'No column of the file can be analysed: each is empty, has one value only, or is a key.',
  ],
])('[S04] %j is refused in one sentence and nothing is written', async (content, sentence) => {
  const out = join(folder, 'refused');
  const data = await file('refused.csv', content);
  const run = await segue(['analyse', data, '--out', out]);
  expect(run).toEqual({ code: 2, out: '', said: `${sentence}\n` });
  expect((await readdir(folder)).filter((name) => name.startsWith('refused'))).toEqual(['refused.csv']);
});

test('what is asked for wrongly is answered with what was meant', async () => {
  const data = await file('wrong.csv', people());
  const out = join(folder, 'wrong');
  const said = async (...args: string[]) => {
    const run = await segue(args);
    expect(run.code).toBe(2);
    return run.said.trim();
  };
  expect(await said('analyse', data, '--out', out, '--vairables', 'first')).toBe(
    'There is no option --vairables. Did you mean: --variables? “--help” lists all.',
  );
  expect(await said('analyse', data, '--out', out, '--variables', 'firts')).toBe(
    'There is no variable firts to find segments by. Nearest: first.',
  );
  expect(await said('analyse', data, '--out', out, '--variables', 'id')).toContain('a key');
  expect(await said('analyse', data)).toBe('Where to? Give --out DIR.');
  expect(await said('analyse', data, '--out', data)).toContain('is a file');
  expect(await said('analyse', join(folder, 'none.csv'), '--out', out)).toContain(
    'cannot be read: there is no such file or folder (ENOENT).',
  );
  expect(await said('analyse', data, '--out', out, '--k', 'many')).toBe('--k cannot be many; it takes 4, 2-8.');
  expect(await said('analyse', data, '--out', out, '--k', '9-2')).not.toBe('');
  expect(await said('analyse', data, '--out', out, '--centre')).toBe('--centre works with --method kmeans only.');
  expect(await said('analyze', data)).toBe('There is no command analyze. Did you mean: analyse?');
  expect((await readdir(folder)).filter((name) => name.startsWith('wrong'))).toEqual(['wrong.csv']);
});

test('--help is said on stdout, in the language asked for', async () => {
  const run = await segue(['analyse', '--help', '--language', 'lv']);
  expect(run.code).toBe(0);
  expect(run.out).toContain('Lietošana');
  expect(run.out).toContain('--codebook');
});

test('Ctrl-C ends the calculation and leaves nothing behind', async () => {
  const inside = join(folder, 'stop');
  await mkdir(inside);
  const data = join(inside, 'data.csv');
  await cp('demo/steak/steak_survey.csv', data);
  const run = await segue(['analyse', data, '--out', join(inside, 'out')], true);
  expect(run.code).toBe(1);
  expect(run.said).toContain('Stopped; nothing was written.');
  expect(await readdir(inside)).toEqual(['data.csv']);
});

test('windows-1251 with semicolons and decimal commas is read, and told in Russian', async () => {
  const text = Array.from(
    { length: 40 },
    (_, at) => `${at % 2 ? 'да' : 'нет'};${at % 2 ? '1,5' : '20,25'};${at % 3},5`,
  );
  const bytes = Uint8Array.from([...`курит;доход;вес\n${text.join('\n')}\n`], windows1251);
  const out = join(folder, 'cyrillic');
  const run = await segue(['analyse', await file('cyrillic.csv', bytes), '--out', out, '--k', '2', '--language', 'ru']);
  expect(run.code).toBe(0);
  const report = await readFile(join(out, 'report.md'), 'utf8');
  expect(report).toContain('40 человек из 40 делятся на 2 сегмента.');
  expect(report).toContain('windows-1251');
  expect(report).toContain('«курит»: «да» у 100 %, заметно чаще, чем у остальных (0 %).');
});

function windows1251(char: string): number {
  const code = char.charCodeAt(0);
  return code < 128 ? code : code - 0x410 + 0xc0;
}

test('[U1] [U8] respondents are weighted by a column of the file, and the files say so', async () => {
  const [head, ...lines] = people().trim().split('\n');
  const weighted = lines.map((line, at) => `${line},${at === 9 ? '' : at % 2 === 0 ? '3' : '1'}`);
  const path = await file('weighted.csv', `${head},how_many\n${weighted.join('\n')}\n`);
  const out = join(folder, 'weighted out');
  const run = await segue(['analyse', path, '--k', '2', '--weight-by', 'how_many', '--out', out]);
  expect(run).toMatchObject({ code: 0, out: '' });
  const segmentation = JSON.parse(await readFile(join(out, 'segmentation.json'), 'utf8'));
  expect(segmentation).toMatchObject({ used: 59, dropped: [{ reason: 'no-weight', count: 1 }] });
  expect(segmentation.excluded).toContainEqual({ name: 'how_many', reason: 'weight' });
  expect(segmentation.weighting.effective).toBeCloseTo((30 * 3 + 29) ** 2 / (30 * 9 + 29), 2);
  expect(segmentation.segments.map(({ size, share }: { size: number; share: number }) => [size, share])).toEqual([
    [30, expect.closeTo(90 / 119, 5)],
    [29, expect.closeTo(29 / 119, 5)],
  ]);
  const { variables } = JSON.parse(await readFile(join(out, 'profile.json'), 'utf8'));
  expect(variables.map(({ name }: { name: string }) => name)).not.toContain('how_many');
  const report = await readFile(join(out, 'report.md'), 'utf8');
  expect(report).toContain('Respondents are weighted by how\\_many');
  const unknown = await segue(['analyse', path, '--weight-by', 'how_mny', '--out', join(folder, 'none')]);
  expect(unknown).toMatchObject({ code: 2, said: expect.stringContaining('Nearest: how_many') });
});

test('[E12] a ranking of a file finds segments by its order, named as one column', async () => {
  const lines = Array.from({ length: 60 }, (_, at) => {
    const order = at % 2 === 0 ? ['ale', 'tea', 'mate'] : ['mate', 'tea', 'ale'];
    // Some swap two places, some rank one alone.
    if (at % 5 === 0) order.splice(1, 2, order[2] ?? '', order[1] ?? '');
    return `${at + 1},${(at % 7 === 0 ? order.slice(0, 1) : order).join(';')},${20 + ((at * 7) % 40)}`;
  });
  const path = await file('ranked.csv', `id,drinks,years\n${lines.join('\n')}\n`);
  const columns = [{ name: 'drinks', scale: 'rank', multiSeparator: ';', factor: 'behavioural' }];
  const book = await file('ranked.codebook.json', JSON.stringify({ format: 'segue/codebook@1', id: 'id', columns }));
  const out = join(folder, 'ranked out');
  const run = await segue(['analyse', path, '--codebook', book, '--variables', 'drinks', '--k', '2', '--out', out]);
  expect(run).toMatchObject({ code: 0 });
  const { variables, segments } = JSON.parse(await readFile(join(out, 'segmentation.json'), 'utf8'));
  expect(variables.map(({ name }: { name: string }) => name).sort()).toEqual([
    'drinks.ale',
    'drinks.mate',
    'drinks.tea',
  ]);
  expect(segments.map(({ size }: { size: number }) => size)).toEqual([30, 30]);
  expect(await readFile(join(out, 'report.md'), 'utf8')).toContain('drinks: ale');
});

test('a stage without a question of its own counts as walked by those who told anything of it', async () => {
  const head = 'id,one,two,trip.book.emotion,trip.book.story,trip.ride.emotion,trip.ride.barrier.late';
  const lines = Array.from({ length: 80 }, (_, at) => {
    const walked = at % 2 === 0 ? `${(at % 5) - 2},"it took me ${at} times to find it",` : ',,';
    return `${at + 1},${at % 2 ? 'Yes' : 'No'},${at % 2 ? 'Yes' : 'No'},${walked}${(at % 5) - 2},${at % 4 === 0 ? 1 : 0}`;
  });
  const path = await file('journey.csv', `${head}\n${lines.join('\n')}\n`);
  const out = join(folder, 'journey out');
  expect(await segue(['analyse', path, '--variables', 'one,two', '--k', '2', '--out', out])).toMatchObject({ code: 0 });
  const { facts } = JSON.parse(await readFile(join(out, 'journeys.json'), 'utf8'));
  const walked = facts.filter(
    ({ variable }: { variable: string }) => variable === 'trip.book.walked' || variable === 'trip.book',
  );
  const [some] = walked;
  expect(walked.map(({ rows }: { rows: number[] }) => rows.length)).toContain(40);
  expect(some.rows.every((row: number) => row % 2 === 1)).toBe(true);
});
