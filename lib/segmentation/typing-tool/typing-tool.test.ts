import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { columns } from '../fixtures/columns.ts';
import { scoreTyping } from './score-typing.ts';
import type { TypingTool } from './tool.ts';
import type { TypingAnswers } from './typing-answers.ts';
import type { TypingInput } from './typing-input.ts';
import type { AskedColumn, TypingQuestion } from './typing-question.ts';
import { typingTool } from './typing-tool.ts';

/** Rows of a column as a person would send them. */
function answer(column: AskedColumn, row: number): TypingAnswers[string] {
  if (column.scale === 'interval') return Number.isNaN(column.cells[row]) ? null : column.cells[row];
  if (column.scale !== 'multi') return column.categories[column.cells[row] as number]?.code;
  if (column.missing[row]) return null;
  return column.categories.filter((_, i) => column.chosen[row * column.categories.length + i]).map(({ code }) => code);
}

function answersOf(questions: readonly TypingQuestion[], row: number): TypingAnswers {
  return Object.fromEntries(questions.flatMap((q) => q.columns.map((column) => [column.name, answer(column, row)])));
}

function built(input: TypingInput): TypingTool {
  const result = typingTool(input);
  if (!result.ok) throw new Error(result.failure.tag);
  return result.value;
}

/** Three segments: `kind` and `age` tell them, `twin` repeats `kind`, the rest is noise. */
function study(count: number, seed: number) {
  const random = seededRandom(seed);
  const labels = Array.from({ length: count }, () => Math.floor(random() * 3));
  const gap = <T>(value: T): T | null => (random() < 0.05 ? null : value);
  const kind = labels.map((label) => (random() < 0.9 ? label === 0 : random() < 0.5));
  const one = (column: AskedColumn): TypingQuestion => ({ name: column.name, columns: [column] });
  const questions = [
    one(
      columns.steps(
        'noise',
        labels.map(() => gap(Math.floor(random() * 5))),
      ),
    ),
    one(
      columns.words(
        'colour',
        labels.map(() => gap(['red', 'green', 'blue'][Math.floor(random() * 3)] as string)),
      ),
    ),
    one(columns.yesNo('kind', kind.map(gap))),
    one(columns.yesNo('twin', kind)),
    one(
      columns.number(
        'age',
        labels.map((label) => gap(30 + 20 * label + 16 * random())),
      ),
    ),
    {
      name: 'channels',
      columns: [
        columns.several(
          'channels',
          labels.map(() => gap(random() < 0.5 ? 'web' : 'app web')),
          ['web', 'app'],
        ),
      ],
    },
    one(
      columns.yesNo(
        'same',
        labels.map(() => true),
      ),
    ),
  ];
  return { questions, labels, k: 3 };
}

test('[Y1] what tells segments is asked first, and nothing beyond what is wanted', () => {
  const tool = built({ ...study(400, 1), seed: 1 });
  expect(tool.questions.map(({ name }) => name)).toEqual(['age']);
  expect(tool.reached).toBe(true);
  expect(tool.accuracy.share).toBeGreaterThanOrEqual(0.8);
  expect(tool.accuracy.low).toBeLessThan(tool.accuracy.share);
  expect(tool.baseline).toBeLessThan(0.4);
});

test('[Y1] out of reach, the fewest questions that come as far are kept; a repetition is not', () => {
  const made = study(400, 1);
  const tool = built({
    ...made,
    questions: made.questions.filter(({ name }) => name !== 'age'),
    wanted: 0.95,
    seed: 1,
  });
  expect(tool.reached).toBe(false);
  const names = tool.questions.map(({ name }) => name);
  expect(names[0]).toBe('twin');
  expect(names).not.toContain('kind');
  expect(names.length).toBeLessThan(3);
});

test('[Y1] questions of several columns are asked as one', () => {
  const random = seededRandom(2);
  const labels = Array.from({ length: 300 }, () => Math.floor(random() * 4));
  const matrix = [1, 2].map((bit) =>
    columns.yesNo(
      `m${bit}`,
      labels.map((label) => (label & bit) > 0),
    ),
  );
  const other = columns.yesNo(
    'other',
    labels.map((label) => label === 3 || random() < 0.2),
  );
  const questions = [
    { name: 'other', columns: [other] },
    { name: 'matrix', columns: matrix },
  ];
  const tool = built({ questions, labels, k: 4, seed: 3 });
  expect(tool.questions).toMatchObject([{ name: 'matrix', variables: ['m1', 'm2'], accuracy: { share: 1 } }]);
  expect(tool.segments.every(({ found, belonging }) => found?.share === 1 && belonging?.share === 1)).toBe(true);
});

test('[Y2] the order of rows and the names of segments change nothing but names', () => {
  const made = study(200, 4);
  const whole = built({ ...made, wanted: 1, most: 3, seed: 7 });
  const named = built({ ...made, labels: made.labels.map((label) => 2 - label), wanted: 1, most: 3, seed: 7 });
  expect(named.questions.map(({ name }) => name)).toEqual(whole.questions.map(({ name }) => name));
  expect(named.accuracy.share).toBeCloseTo(whole.accuracy.share, 9);
  whole.segments.forEach(({ found }, c) => {
    expect(named.segments[2 - c]?.found?.share).toBeCloseTo(found?.share ?? -1, 9);
  });
  const order = Array.from({ length: 200 }, (_, row) => 199 - row);
  const turned = made.questions.map(({ name, columns: given }) => ({
    name,
    columns: given.map((one) => reorder(one, order)),
  }));
  const again = built({
    ...made,
    questions: turned,
    labels: order.map((row) => made.labels[row] as number),
    wanted: 1,
    most: 3,
    seed: 7,
  });
  expect(again).toEqual(whole);
});

function reorder(column: AskedColumn, order: readonly number[]): AskedColumn {
  if (column.scale === 'interval')
    return { ...column, cells: Float64Array.from(order, (row) => column.cells[row] as number) };
  if (column.scale !== 'multi')
    return { ...column, cells: Int32Array.from(order, (row) => column.cells[row] as number) };
  const { categories, chosen, missing } = column;
  return {
    ...column,
    chosen: Uint8Array.from(
      order.flatMap((row) => categories.map((_, i) => chosen[row * categories.length + i] as number)),
    ),
    missing: Uint8Array.from(order, (row) => missing[row] as number),
  };
}

test('[Y5] the document is plain JSON, and scoring from it is what the classifier says of the data', () => {
  for (const wanted of [0.8, 1]) {
    const made = study(300, 5);
    const tool = built({ ...made, wanted, seed: 2 });
    const stored = JSON.parse(JSON.stringify(tool)) as TypingTool;
    expect(stored).toEqual(tool);
    let right = 0;
    made.labels.forEach((label, row) => {
      const found = scoreTyping(stored, answersOf(made.questions, row));
      expect(found.probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      expect(found.certainty).toBe(Math.max(...found.probabilities));
      if (found.segment !== null) expect(found.probabilities[found.segment]).toBe(found.certainty);
      right += Number(found.segment === label);
    });
    expect(right / 300).toBeCloseTo(tool.accuracy.share, 1);
  }
});

test('[Y5] a scored person reads as the features that were learnt', () => {
  // One answer of each scale; a logistic classifier by hand shows each feature by itself.
  const scale = { mean: 1, unit: 2 };
  const features = [
    { kind: 'number', variable: 'n', ...scale },
    { kind: 'step', variable: 's', codes: ['low', 'middle', 'high'], ...scale },
    { kind: 'is', variable: 'w', code: 'red', ...scale },
    { kind: 'ticked', variable: 't', code: 'web', ...scale },
  ] as const;
  const tool = { ...built({ ...study(60, 1), seed: 1 }), features, k: 2 };
  const odds = (answers: TypingAnswers, j: number) => {
    const weights = [
      [0, ...features.map((_, i) => Number(i === j))],
      [0, 0, 0, 0, 0],
    ];
    const { probabilities: p } = scoreTyping({ ...tool, classifier: { kind: 'logistic', weights } }, answers);
    return Math.log((p[0] as number) / (p[1] as number));
  };
  const given = { n: 7, s: 'high', w: 'red', t: ['app', 'web'] };
  expect([0, 1, 2, 3].map((j) => Math.round(odds(given, j) * 1e9) / 1e9)).toEqual([3, 0.5, 0, 0]);
  const others = { n: 7, s: 'unheard of', w: 'unheard of', t: [] };
  expect([1, 2, 3].map((j) => Math.round(odds(others, j) * 1e9) / 1e9)).toEqual([0, -0.5, -0.5]);
});

test('[Y6] who answered nothing is placed nowhere and is not sure', () => {
  const tool = built({ ...study(300, 5), seed: 2 });
  for (const answers of [{}, { age: null, kind: undefined }, { age: 'old' }, { constructor: 1 }]) {
    expect(scoreTyping(tool, answers)).toEqual({
      segment: null,
      certainty: Math.max(...tool.shares),
      sure: false,
      probabilities: tool.shares,
    });
  }
  expect(scoreTyping(tool, { age: 35 })).toMatchObject({ segment: 0, sure: true });
  const unsure = { ...tool, notSure: { threshold: null, share: 1, accuracyOfSure: null } };
  expect(scoreTyping(unsure, { age: 35 })).toMatchObject({ segment: 0, sure: false });
});

test('[Y7] of noise, accuracy on people whom the search did not see is what chance gives', () => {
  const tools = Array.from({ length: 8 }, (_, study) => {
    const random = seededRandom(study, 7);
    const labels = Array.from({ length: 120 }, () => Math.floor(random() * 3));
    const questions = Array.from({ length: 15 }, (_, j) => {
      const column = columns.steps(
        `q${j}`,
        labels.map(() => Math.floor(random() * 5)),
      );
      return { name: column.name, columns: [column] };
    });
    return built({ questions, labels, k: 3, most: 3, seed: 1 });
  });
  const mean = (figure: (tool: TypingTool) => number) => tools.reduce((sum, tool) => sum + figure(tool), 0) / 8;
  const chance = mean(({ baseline }) => baseline);
  expect(mean(({ accuracy }) => accuracy.share)).toBeGreaterThan(chance + 0.05);
  expect(mean(({ checked }) => checked?.share ?? 1)).toBeLessThan(chance + 0.03);
  expect(mean(({ notSure }) => notSure.share)).toBeGreaterThan(0.8);
  expect(built({ ...study(501, 1), seed: 1 }).checked).toBeNull();
});

test('[Y8] equal weights are none; unequal ones count as fewer people', () => {
  const made = study(200, 6);
  const plain = built({ ...made, seed: 1 });
  const equal = built({ ...made, weights: made.labels.map(() => 4), seed: 1 });
  expect(equal.questions.map(({ name }) => name)).toEqual(plain.questions.map(({ name }) => name));
  expect(equal.accuracy.share).toBeCloseTo(plain.accuracy.share, 9);
  expect(equal.effective).toBeCloseTo(200, 9);
  const weights = made.labels.map((_, row) => (row < 40 ? 0 : 1 + (row % 2) * 2));
  const unequal = built({ ...made, weights, seed: 1 });
  expect(unequal.respondents).toBe(160);
  expect(unequal.effective).toBeCloseTo((160 * 2) ** 2 / (80 + 80 * 9), 9);
  expect(unequal.shares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
});

test('[Y9] too few people, one segment and no question are failures', () => {
  const made = study(60, 1);
  const few = typingTool({ ...made, labels: made.labels.map((label, row) => (row < 19 ? label : -1)), seed: 1 });
  expect(few).toEqual({ ok: false, failure: { tag: 'tooFewRespondents', respondents: 19, least: 20 } });
  expect(typingTool({ ...made, labels: made.labels.map(() => 1), seed: 1 })).toMatchObject({
    failure: { tag: 'oneSegment' },
  });
  const same = made.questions.filter(({ name }) => name === 'same');
  expect(typingTool({ ...made, questions: same, seed: 1 })).toMatchObject({ failure: { tag: 'noQuestions' } });
});

test('[Y5] [Y9] any study gives a failure or a tool of finite figures', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 4 });
  const person = fc.tuple(cell, cell, cell, cell, fc.integer({ min: -1, max: 3 }));
  fc.assert(
    fc.property(fc.array(person, { minLength: 15, maxLength: 40 }), (people) => {
      const words = ['', 'web', 'app', 'web app'];
      const questions: TypingQuestion[] = [
        {
          name: 'n',
          columns: [
            columns.number(
              'n',
              people.map(([x]) => x),
            ),
          ],
        },
        {
          name: 's',
          columns: [
            columns.steps(
              's',
              people.map(([, x]) => x),
            ),
            columns.yesNo(
              'y',
              people.map(([x]) => (x === null ? null : x > 1)),
            ),
          ],
        },
        {
          name: 'w',
          columns: [
            columns.words(
              'w',
              people.map(([, , x]) => (x === null ? null : `w${x}`)),
            ),
          ],
        },
        {
          name: 't',
          columns: [
            columns.several(
              't',
              people.map(([, , , x]) => (x === null ? null : (words[x] as string))),
              ['web', 'app'],
            ),
          ],
        },
      ];
      const result = typingTool({ questions, labels: people.map((row) => row[4]), k: 4, seed: 3, most: 3 });
      if (!result.ok) {
        expect(['tooFewRespondents', 'oneSegment', 'noQuestions']).toContain(result.failure.tag);
        return;
      }
      const tool = result.value;
      expect(JSON.parse(JSON.stringify(tool))).toEqual(tool);
      expect(tool.questions.length).toBeGreaterThan(0);
      for (const { found, belonging } of tool.segments)
        for (const share of [found?.share ?? 0, belonging?.share ?? 0]) expect(share >= 0 && share <= 1).toBe(true);
      for (const row of people.keys()) {
        const { probabilities, certainty } = scoreTyping(tool, answersOf(questions, row));
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
        expect(certainty >= 0 && certainty <= 1).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

/* GPL data that may not be copied here: SEGUE_REFERENCE_DATA holds data/mcdonalds.csv and reference/ (R 4.2.2, nnet). */
const folder = process.env.SEGUE_REFERENCE_DATA;

describe.runIf(folder)('against R on published data', { timeout: 60_000 }, () => {
  test('[Y1] mcdonalds, best k = 4: the same first questions, as right as nnet::multinom', () => {
    const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8').trim().split('\n');
    const want = JSON.parse(
      read('reference/reference.json').join('\n'),
    ).stability_restarts_response_style_typing_profile;
    const { greedy_multinom_5fold: greedy, all_items_multinom_10fold: all, majority } = want.mcdonalds_typing;
    const [header, ...lines] = read('data/mcdonalds.csv');
    const questions = (header as string)
      .split(',')
      .slice(0, 11)
      .map((name, j) => {
        return {
          name,
          columns: [
            columns.yesNo(
              name,
              lines.map((line) => line.split(',')[j] === 'Yes'),
            ),
          ],
        };
      });
    const labels = read('reference/labels/mcdonalds_kmeans_labels.csv')
      .slice(1)
      .map((line) => Number(line.split(',')[2]) - 1);
    const tool = built({ questions, labels, k: 4, wanted: 1, most: 11, seed: 1 });
    expect(tool.baseline).toBeCloseTo(majority, 7);
    expect(tool.questions.slice(0, 2).map(({ name }) => name)).toEqual(['expensive', 'tasty']);
    greedy.forEach(({ cv_accuracy: accuracy }: { cv_accuracy: number }, step: number) => {
      expect(tool.questions[step]?.accuracy.share).toBeGreaterThan(accuracy - 0.01);
    });
    expect(tool.accuracy.share).toBeGreaterThan(all - 0.01);
    expect(built({ questions, labels, k: 4, seed: 1 }).questions.map(({ name }) => name)).toEqual([
      'expensive',
      'tasty',
    ]);
  });
});
