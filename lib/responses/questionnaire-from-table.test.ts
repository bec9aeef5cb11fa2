import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../questionnaires/logic/plan.ts';
import { parseQuestionnaire } from '../questionnaires/parse-questionnaire.ts';
import { answersFromTable } from './answers-from-table.ts';
import { questionnaireFromTable } from './questionnaire-from-table.ts';
import type { Category, Column, Table } from './table.ts';
import { tableFromAnswers } from './table-from-answers.ts';

const about = { code: 'import-1', title: 'A file', language: 'en' } as const;

/** Through a questionnaire and its answers, and back. */
function roundTrip(table: Table) {
  const made = questionnaireFromTable(table, about);
  if (!made) throw new Error('nothing to ask');
  const answers = Array.from({ length: table.rows }, (_, row) => answersFromTable(table, made.sources, row));
  return { ...made, answers, table: tableFromAnswers(planOf(made.questionnaire), answers, 'en') };
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((word) => `w${word}`);
const header = fc.oneof(
  text,
  fc.constantFrom('__proto__', 'constructor', 'not', 'Возраст', '年龄', 'Vecums gadā', '=1+1', 'other', 'a.b.c', '#'),
);
const categories = (least: number, most: number) =>
  fc
    .uniqueArray(text, { minLength: least, maxLength: most })
    .map((codes): Category[] => codes.map((code, at) => (at % 3 === 0 ? { code, label: `${code}!` } : { code })));
const rows = 7;
const column: fc.Arbitrary<Omit<Column, 'name'>> = fc.oneof(
  fc
    .record({ scale: fc.constantFrom('nominal', 'ordinal'), categories: categories(2, 24) })
    .chain((base) =>
      fc
        .array(fc.integer({ min: -1, max: base.categories.length - 1 }), { minLength: rows, maxLength: rows })
        .map((cells) => ({ ...base, cells: Int32Array.from(cells) }) as never),
    ),
  fc
    .record({
      categories: fc.oneof(
        categories(2, 2),
        fc.constantFrom([{ code: '0' }, { code: '1' }], [{ code: 'нет' }, { code: 'да' }]),
      ),
      cells: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: rows, maxLength: rows }),
    })
    .map(({ categories, cells }) => ({ scale: 'binary', categories, cells: Int32Array.from(cells) }) as never),
  fc
    .array(fc.oneof(fc.constant(Number.NaN), fc.double({ noNaN: true, min: -1e15, max: 1e15 })), {
      minLength: rows,
      maxLength: rows,
    })
    .map((cells) => ({ scale: 'interval', cells: Float64Array.from(cells, (x) => x + 0) }) as never),
  fc
    .array(fc.option(text), { minLength: rows, maxLength: rows })
    .map(
      (cells) =>
        ({ scale: 'text', cells: cells.map((cell) => cell?.replace(/[\p{Cc}\p{Cs}]/gu, '').trim() ?? null) }) as never,
    ),
  categories(2, 6).chain((list) =>
    fc
      .array(fc.option(fc.array(fc.boolean(), { minLength: list.length, maxLength: list.length })), {
        minLength: rows,
        maxLength: rows,
      })
      .map((ticks) => {
        const given = ticks.map((one) => (one?.some(Boolean) ? one : null));
        return {
          scale: 'multi',
          categories: list,
          chosen: Uint8Array.from(given.flatMap((one) => list.map((_, at) => (one?.[at] ? 1 : 0)))),
          missing: Uint8Array.from(given, (one) => (one ? 0 : 1)),
        } as never;
      }),
  ),
);
const table: fc.Arbitrary<Table> = fc
  .record({
    names: fc.uniqueArray(header, { minLength: 1, maxLength: 8 }),
    columns: fc.array(column, { minLength: 8, maxLength: 8 }),
  })
  .map(({ names, columns }) => ({
    rows,
    columns: names.map((name, at) => ({ ...columns[at], name, label: name, factor: 'social' }) as Column),
  }));

describe('questionnaireFromTable', () => {
  it('carries the columns, categories, order and cells of any table', () => {
    fc.assert(
      fc.property(table, (given) => {
        const { table: back, questionnaire } = roundTrip(given);
        expect(parseQuestionnaire(JSON.parse(JSON.stringify(questionnaire)))).toMatchObject({ ok: true });
        expect(back.columns.map(essence)).toEqual(given.columns.map(essence));
      }),
    );
  });

  it('keeps columns of one grid together as rows of one matrix', () => {
    const scale = ['never', 'seldom', 'often', 'always'].map((code) => ({ code }));
    const item = (name: string, cells: number[]): Column => ({
      name,
      scale: 'ordinal',
      categories: scale,
      grid: 'How often?',
      cells: Int32Array.from(cells),
    });
    const given: Table = { rows: 3, columns: [item('I run', [0, 3, -1]), item('I swim', [1, -1, 2])] };
    const { table: back, questionnaire, answers } = roundTrip(given);
    expect(questionnaire.pages[0].questions).toMatchObject([
      { type: 'matrix', rows: [{ code: 'i-run' }, { code: 'i-swim' }] },
    ]);
    expect(answers).toEqual([
      { how_often: { 'i-run': 'never', 'i-swim': 'seldom' } },
      { how_often: { 'i-run': 'always' } },
      { how_often: { 'i-swim': 'often' } },
    ]);
    expect(back.columns.map(({ name, label, grid }) => [name, label, grid])).toEqual([
      ['how_often.i-run', 'I run', 'how_often'],
      ['how_often.i-swim', 'I swim', 'how_often'],
    ]);
    expect(back.columns.map(essence)).toEqual(given.columns.map(essence));
  });

  it('[S41] makes sound, unique and stable codes of any header and value', () => {
    const names = ['__proto__', 'constructor', 'not', 'Возраст', '年龄', 'Vecums', 'vecums!', '-5', 'page'];
    const given: Table = { rows: 1, columns: names.map((name) => ({ name, scale: 'text', cells: ['x'] })) };
    const codes = roundTrip(given).questionnaire.pages[0].questions.map(({ code }) => code);
    expect(codes).toEqual(['proto', 'constructor_1', 'not_1', 'vozrast', 'q6', 'vecums', 'vecums_2', 'q9', 'page_2']);
    const values = ['-5', '5', '+5', '0', 'Да', '否', 'true'].map((code) => ({ code }));
    const one: Table = {
      rows: 1,
      columns: [{ name: 'like', scale: 'ordinal', categories: values, cells: Int32Array.of(0) }],
    };
    expect(roundTrip(one).sources[0]?.codes).toEqual(['minus-5', '5', '5-2', '0', 'da', 'o6', 'true-1']);
  });

  it('names the columns that no question can hold, and gives nothing when none is left', () => {
    const alone: Column = { name: 'same', scale: 'nominal', categories: [{ code: 'x' }], cells: Int32Array.of(0) };
    const many = Array.from({ length: 501 }, (_, at) => ({ code: String(at) }));
    const wide: Column = { name: 'town', scale: 'nominal', categories: many, cells: Int32Array.of(0) };
    const age: Column = { name: 'age', scale: 'interval', cells: Float64Array.of(30) };
    expect(roundTrip({ rows: 1, columns: [alone, wide, age] }).unasked).toEqual([
      { name: 'same', reason: 'constant' },
      { name: 'town', reason: 'manyValues' },
    ]);
    expect(questionnaireFromTable({ rows: 1, columns: [alone] }, about)).toBeUndefined();
  });
});

/** A column without its name, its categories by what people read. */
function essence(column: Column) {
  const { scale, factor } = column;
  if (column.scale === 'interval') return { scale, factor, cells: Array.from(column.cells) };
  if (column.scale === 'text') return { scale, factor, cells: column.cells };
  const own = column.categories.map(({ code, label }) => label ?? code);
  const words = scale === 'binary' ? ['no', 'yes'] : own;
  const cells = column.scale === 'multi' ? [[...column.chosen], [...column.missing]] : Array.from(column.cells);
  return { scale, factor, words, cells };
}
