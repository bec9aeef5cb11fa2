import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { inScope } from '#db/scope.ts';
import { openTestDatabase } from '#db/testing.ts';
import { openLink } from '../questionnaires/open-link.ts';
import { publishQuestionnaire } from '../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition, testContext, testOwner } from '../questionnaires/testing.ts';
import { acceptResponse } from './accept-response.ts';
import { exportFormats, exportResponses } from './export-responses.ts';
import { readCsv } from './read-csv.ts';
import { ruleResponses } from './rule-responses.ts';
import { fieldedExample } from './testing.ts';

const database = openTestDatabase();

async function fielded(more: object = {}) {
  const context = testContext(database().connection);
  const caller = await testOwner(context);
  const definition = { ...exampleDefinition(), ...more };
  const made = await publishQuestionnaire(context, caller, { definition });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  const link = await openLink(context, made.value.link);
  if (!link) throw new Error('the link is there');
  const answer = async (answers: object) => {
    const sent = { key: randomUUID(), status: 'complete' as const, answers: { ...exampleAnswers(), ...answers } };
    const accepted = await acceptResponse(context, link, sent);
    if (!accepted.ok) throw new Error(JSON.stringify(accepted.failure));
    return accepted.value.response;
  };
  const exported = async (format: 'csv' | 'json', asking = caller) => {
    const made = await exportResponses(context, asking, { of: { link: link.code }, format });
    if (!made.ok) return made.failure.kind;
    let text = '';
    for await (const piece of made.value) text += piece;
    return text;
  };
  return { context, caller, link, answer, exported };
}

const dangerous = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', "'=1+1", '=HYPERLINK("http://evil.example";"x, y")'];

describe('exporting responses', () => {
  it('[S33] lets no cell begin as a formula, own words of "other" included, and every one comes back as it was', async () => {
    const { answer, exported } = await fielded();
    for (const text of dangerous) await answer({ gender: 'other', 'gender.other': text, sooner: text });
    const csv = await exported('csv');
    const read = readCsv(new TextEncoder().encode(csv));
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const { raw } = read.value;
    for (const name of ['gender.other', 'sooner']) {
      const column = raw.columns.find((one) => one.name === name);
      const cells = Array.from({ length: raw.rows }, (_, row) => column?.values[column.cells[row] ?? -1]);
      expect(cells.toSorted()).toEqual(dangerous.toSorted());
    }
    const begun = csv.split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"/, ''));
    expect(begun.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+$/.test(cell))).toEqual([]);
    expect(begun).toContain("'=1+1");
  });

  it('[S14] gives nothing to another workspace, and [S19] nothing to a viewer', async () => {
    const { context, caller, exported } = await fielded();
    expect(await exported('csv', await testOwner(context))).toBe('no-such-link');
    expect(await exported('csv', { ...caller, role: 'viewer' })).toBe('not-allowed');
    expect(await exported('json')).toBe('[]\n');
  });

  it('tells of an anonymous questionnaire the day and nothing of the order or the moment', async () => {
    const { context, answer, exported } = await fielded({ anonymous: true });
    const ids: string[] = [];
    for (let hour = 8; hour < 20; hour += 1) {
      context.clock.now = new Date(`2026-05-01T${String(hour).padStart(2, '0')}:17:03Z`);
      ids.push(await answer({ age: hour + 20 }));
    }
    const rows: { response: string; started: string; submitted: string }[] = JSON.parse(await exported('json'));
    expect(rows.map((row) => row.response)).toEqual(ids.toSorted());
    expect(new Set(rows.flatMap(({ started, submitted }) => [started, submitted]))).toEqual(
      new Set(['2026-05-01T00:00:00.000Z']),
    );
    for (const id of ids) expect(id[14]).toBe('4');
  });
});

describe('exporting what a filter means', () => {
  const text = async (pieces: AsyncIterable<string>) => {
    let all = '';
    for await (const piece of pieces) all += piece;
    return all;
  };

  it('writes the verdict that counts, the rows of the filter alone, and never a key or a hash', async () => {
    const { context, caller, questionnaire, answer } = await fieldedExample(database().connection);
    const id = await answer({ age: 30, sooner: 'Queues' });
    await answer({ age: 31 });
    await ruleResponses(context, caller, { questionnaire, which: { ids: [id] }, ruling: 'drop' });
    const of = { questionnaire, filter: { text: 'queues' } };
    const csv = await exportResponses(context, caller, { of, format: 'csv' });
    const json = await exportResponses(context, caller, { of, format: 'json' });
    if (!csv.ok || !json.ok) throw new Error('an owner may export');
    const [head = '', row = '', ...rest] = (await text(csv.value)).trim().split('\r\n');
    expect(head).toMatch(/^response,status,language,started,submitted,link,verdict,age,/);
    expect(row.split(',').slice(6, 8)).toEqual(['drop', '30']);
    expect(rest).toEqual([]);
    const written = await text(json.value);
    expect(JSON.parse(written)).toMatchObject([{ response: id, verdict: 'drop', answers: { age: 30 } }]);
    expect(written).not.toMatch(/hash|"key/i);
  });

  it('[S33] guards the words of the codebook too, and gives one that describes every column of the file', async () => {
    const { context, caller, questionnaire } = await fieldedExample(database().connection, {
      title: { en: 'Gym' },
    });
    const of = { questionnaire, filter: {} };
    const files: string[] = await Promise.all(
      (['csv', 'codebook', 'codebook-csv'] as const).map(async (format) => {
        const made = await exportResponses(context, caller, { of, format, locale: 'lv' });
        if (!made.ok) throw new Error(made.failure.kind);
        return text(made.value);
      }),
    );
    const [head = '', codebook = '', readable = ''] = files;
    const names = JSON.parse(codebook).columns.map((column: { name: string }) => column.name);
    expect(head.trim().split(',')).toEqual(names);
    expect(readable).toMatch(/^column,question,label\.en/);
    expect(readable.split(/\r\n|,/).filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  });

  it('[S14] [S19] is refused to viewers and to other workspaces, and noted in the activities of this one', async () => {
    const { context, caller, questionnaire } = await fieldedExample(database().connection);
    const of = { questionnaire, filter: {} };
    for (const format of exportFormats) {
      const viewer = await exportResponses(context, { ...caller, role: 'viewer' }, { of, format });
      const stranger = await exportResponses(context, await testOwner(context), { of, format });
      expect([viewer, stranger]).toMatchObject([
        { failure: { kind: 'not-allowed' } },
        { failure: { kind: 'no-such-link' } },
      ]);
    }
    await exportResponses(context, caller, { of, format: 'json' });
    const [told] = await inScope(context.connection, caller, (db) =>
      db.execute(
        sql`select action, details from activities where workspace_id = ${caller.workspace} and action = 'responses-exported'`,
      ),
    );
    expect(told).toMatchObject({ details: { format: 'json' } });
  });
});
