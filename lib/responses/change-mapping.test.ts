import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMapping } from './change-mapping.ts';
import { codebookFromReading } from './codebook-from-reading.ts';
import { columnProblem } from './column-problem.ts';
import { fileFindings } from './file-findings.ts';
import { type ImportMapping, importMappingSchema } from './import-mapping.ts';
import type { MappingChange } from './mapping-change-schema.ts';
import { previewCell } from './preview-cell.ts';
import { RawTableBuilder } from './raw-table.ts';
import { readTable } from './read-table.ts';

const names = ['visits', 'age', 'where', 'member', 'town'];
const builder = new RawTableBuilder(names);
for (let row = 0; row < 40; row++) {
  const visits = ['Every week', 'Never', 'Once a year', 'NA'][row % 4] ?? '';
  const where = ['Home;Work', 'Home', 'Work;Street', 'Street|Home'][row % 4] ?? '';
  builder.add([
    visits,
    row % 9 === 0 ? 'unknown' : String(18 + row),
    where,
    String(row % 2),
    row % 3 ? 'Riga' : 'Cēsis',
  ]);
}
const raw = builder.table();
const reading = readTable(raw);
if (!reading.ok) throw new Error(reading.failure.tag);
const findings = fileFindings(raw, reading.value, { encoding: 'utf-8', delimiter: ',' });
const mapping: ImportMapping = {
  codebook: codebookFromReading(raw, reading.value),
  title: 'Club',
  language: 'en',
  into: 'new',
};

type Whole = Extract<MappingChange, { do: 'whole' }>;
type OfColumn = Extract<MappingChange, { do: 'column' }>;
const column = (name: string, change: Partial<OfColumn>): OfColumn => {
  const rest = { factor: '', label: '', use: true, separator: '', grid: '', values: {} } as const;
  return { do: 'column', name, scale: 'nominal', ...rest, ...change };
};
const whole = (change: Partial<Whole>): Whole => {
  return { do: 'whole', title: 'Club', language: 'en', into: 'new', id: '', missing: ['NA'], ...change };
};
const changed = (...changes: MappingChange[]) =>
  changes.reduce((now, change) => changeMapping(now, findings, change), mapping);
const entry = (now: ImportMapping, name: string) => now.codebook.columns.find((one) => one.name === name);

describe('changeMapping', () => {
  it('gives an ordered scale its steps, and moves them', () => {
    const ordered = changed(
      column('visits', { scale: 'ordinal' }),
      { do: 'move', name: 'visits', from: 1, to: 0 },
      column('visits', { scale: 'ordinal', values: { '0': { label: 'Not once', missing: false } } }),
    );
    expect(entry(ordered, 'visits')?.values).toEqual([
      { code: 'Never', label: 'Not once', order: 1 },
      { code: 'Every week', order: 2 },
      { code: 'Once a year', order: 3 },
    ]);
    const table = readTable(raw, ordered.codebook, undefined, 'listed');
    expect(table.ok && table.value.table.columns[0]).toMatchObject({
      scale: 'ordinal',
      categories: [{ code: 'Never' }, {}, {}],
    });
  });

  it('makes a text mean something again when it no longer means “no answer”, and the other way round', () => {
    const open = changed(whole({ missing: [] }));
    expect(entry(open, 'visits')?.values?.map(({ code }) => code)).toContain('NA');
    const shut = changeMapping(open, findings, whole({ missing: ['NA', 'Never'] }));
    expect(
      entry(shut, 'visits')
        ?.values?.map(({ code }) => code)
        .sort(),
    ).toEqual(['Every week', 'Once a year']);
    expect(readTable(raw, shut.codebook, undefined, 'listed').ok).toBe(true);
  });

  it('lists the pieces of several choices by the separator that is said', () => {
    expect(
      entry(changed(column('where', { scale: 'multi', separator: ';' })), 'where')?.values?.map(({ code }) => code),
    ).toEqual(expect.arrayContaining(['Home', 'Work', 'Street', 'Street|Home']));
    const bar = changed(column('where', { scale: 'multi', separator: '|' }));
    expect(entry(bar, 'where')).toMatchObject({ multiSeparator: '|' });
    expect(entry(bar, 'where')?.values?.map(({ code }) => code)).toContain('Home;Work');
  });

  it('turns categories into no and yes by what they say, not by how often they were said', () => {
    const yes = changed(column('member', { scale: 'nominal' }), column('member', { scale: 'binary' }));
    expect(entry(yes, 'member')?.values).toEqual([{ code: '0' }, { code: '1' }]);
    expect(entry(changed(column('where', { scale: 'multi' })), 'where')?.multiSeparator).toBe(';');
  });

  it('changes several at once, only those that it fits', () => {
    const now = changed(
      { do: 'several', names, what: 'yes-no' },
      { do: 'several', names: ['age'], what: 'factor-social' },
    );
    expect(now.codebook.columns.map(({ scale }) => scale)).toEqual([
      entry(mapping, 'visits')?.scale,
      entry(mapping, 'age')?.scale,
      entry(mapping, 'where')?.scale,
      'binary',
      'binary',
    ]);
    expect(entry(now, 'age')?.factor).toBe('social');
  });

  it('passes over what the file has not, whatever is asked for, and always stays a sound mapping', () => {
    const any = fc.oneof(
      fc.record({
        do: fc.constant('move' as const),
        name: fc.constantFrom(...names, 'none', '__proto__'),
        from: fc.nat(9),
        to: fc.nat(9),
      }),
      fc.record({
        do: fc.constant('several' as const),
        names: fc.subarray([...names, 'constructor']),
        what: fc.constantFrom('use', 'ignore', 'yes-no', 'text', 'factor-', 'factor-buyer'),
      }),
      fc
        .record({
          name: fc.constantFrom(...names, 'none'),
          scale: fc.constantFrom('nominal', 'ordinal', 'interval', 'binary', 'multi', 'text'),
          use: fc.boolean(),
          separator: fc.constantFrom('', ';', ', '),
          grid: fc.constantFrom('', 'g'),
          values: fc.dictionary(
            fc.constantFrom('0', '1', '7'),
            fc.record({ label: fc.constantFrom('', 'x'), missing: fc.boolean() }),
          ),
        })
        .map((change) => column(change.name, change as Partial<OfColumn>)),
      fc
        .record({ id: fc.constantFrom('', 'age', 'none'), missing: fc.subarray(['NA', 'unknown', 'Riga', '']) })
        .map((change) => whole(change)),
    );
    fc.assert(
      fc.property(fc.array(any as fc.Arbitrary<MappingChange>, { maxLength: 8 }), (changes) => {
        const now = changed(...changes);
        expect(importMappingSchema.safeParse(JSON.parse(JSON.stringify(now))).success).toBe(true);
        expect(now.codebook.columns.map(({ name }) => name)).toEqual(names);
      }),
    );
  });
});

describe('columnProblem and previewCell', () => {
  const problemOf = (now: ImportMapping, name: string) => {
    const at = names.indexOf(name);
    const [of, found] = [now.codebook.columns[at], findings.columns[at]];
    return of && found && columnProblem(of, found, now);
  };

  it('name what does not fit, before anything is imported', () => {
    const number = changed(column('age', { scale: 'interval' }));
    expect(problemOf(number, 'age')).toEqual({ kind: 'not-numbers', texts: ['unknown'] });
    expect(previewCell(entry(number, 'age') as never, number.codebook.missing, 'unknown').kind).toBe('misfit');
    const told = changeMapping(number, findings, whole({ missing: ['NA', 'unknown'] }));
    expect(problemOf(told, 'age')).toBeUndefined();
    expect(previewCell(entry(told, 'age') as never, told.codebook.missing, 'unknown').kind).toBe('missing');
    expect(problemOf(changed(column('visits', { scale: 'binary' })), 'visits')?.kind).toBe('not-two');
    expect(problemOf(mapping, 'town')).toBeUndefined();
  });

  it('agree with reading the file', () => {
    const any = fc.record({
      name: fc.constantFrom(...names),
      scale: fc.constantFrom('nominal', 'ordinal', 'interval', 'binary', 'multi', 'text'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (wanted) => {
        const now = changed(...wanted.map(({ name, scale }) => column(name, { scale: scale as 'text' })));
        const sound = names.every((name) => problemOf(now, name) === undefined);
        if (sound) expect(readTable(raw, now.codebook, undefined, 'listed')).toMatchObject({ ok: true });
      }),
    );
  });
});
