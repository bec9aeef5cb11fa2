import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../questionnaires/answers.ts';
import fitnessClub from '../questionnaires/fixtures/fitness-club.as-given.json' with { type: 'json' };
import { planOf } from '../questionnaires/logic/plan.ts';
import type { Questionnaire } from '../questionnaires/questionnaire.ts';
import { answerTable } from './answer-table.ts';
import { packTable } from './pack-table.ts';
import { tableFromAnswers } from './table-from-answers.ts';
import { unpackTable } from './unpack-table.ts';

// A calculated value that nobody listed has the categories that occur, and an open answer is kept as it is.
const given = fitnessClub as unknown as Questionnaire;
const calculated = [{ code: 'band', value: "if(age < 30, 'young', if(age < 60, 'middle', 'old'))", scale: 'nominal' }];
const plan = planOf({ ...given, calculated: [...(given.calculated ?? []), ...calculated] } as Questionnaire);

const person = fc.record(
  {
    age: fc.integer({ min: 16, max: 90 }),
    gender: fc.constantFrom('woman', 'man'),
    visits: fc.constantFrom('weekly', 'never'),
    sources: fc.subarray(['friends', 'street']),
    sooner: fc.constantFrom('The price', 'Время'),
  },
  { requiredKeys: ['age'] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<Answers>;

test('rows copied from packed parts, and others read, make the table of all answers', () => {
  const people = fc.array(fc.record({ answers: person, part: fc.constantFrom(0, 1, 2), isWanted: fc.boolean() }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(people, (list) => {
      const wanted = list.filter(({ isWanted }) => isWanted);
      const expected = tableFromAnswers(
        plan,
        wanted.map(({ answers }) => answers),
        'en',
      );
      const table = answerTable(plan, wanted.length, 'en');
      for (const part of [1, 2]) {
        const inPart = list.filter((one) => one.part === part);
        const packed = packTable(
          tableFromAnswers(
            plan,
            inPart.map(({ answers }) => answers),
            'ru',
          ),
          '1',
        );
        const from = inPart.flatMap((one, at) => (one.isWanted ? [at] : []));
        const unpacked = unpackTable(packed, '1');
        expect(
          unpacked &&
            table.copy(
              unpacked,
              from,
              from.map((at) => wanted.indexOf(inPart[at] as never)),
            ),
        ).toBe(true);
      }
      wanted.forEach(({ answers, part }, row) => {
        if (part === 0) table.put(row, answers);
      });
      expect(table.finish()).toEqual(expected);
    }),
  );
});

test('a part of another questionnaire is left alone', () => {
  const other = planOf({ ...given, pages: given.pages.slice(0, 1) } as unknown as Questionnaire);
  const part = tableFromAnswers(other, [{ age: 30 }] as never, 'en');
  const table = answerTable(plan, 1, 'en');
  expect(table.copy(part, [0], [0])).toBe(false);
  expect(table.finish()).toEqual(answerTable(plan, 1, 'en').finish());
});
