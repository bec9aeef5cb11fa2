import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../questionnaires/answers.ts';
import { planOf } from '../../questionnaires/logic/plan.ts';
import { walk } from '../../questionnaires/logic/walk.ts';
import type { Question, Questionnaire } from '../../questionnaires/questionnaire.ts';
import { empty } from './empty.ts';
import { fingerprint } from './fingerprint.ts';
import { judgeAlone } from './judge-alone.ts';
import { speeding } from './speeding.ts';
import { straightLining } from './straight-lining.ts';
import { verdictOf } from './verdict-of.ts';
import { withSuspicions } from './with-suspicions.ts';

const label = { en: 'Words' };
const scale = ['1', '2', '3', '4', '5'].map((code) => ({ code, label }));

function withQuestions(...questions: object[]): Questionnaire {
  const all = questions.map((question) => ({ label, ...question })) as unknown as [Question];
  return {
    format: 'segue/questionnaire@1',
    code: 'q',
    title: label,
    languages: ['en'],
    pages: [{ code: 'p', questions: all }],
  };
}

function matrix(code: string, rows: number, more: object = {}): object {
  const list = Array.from({ length: rows }, (_, at) => ({ code: `r${at}`, label }));
  return { code, type: 'matrix', rows: list, options: scale, ...more };
}

function grid(codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code, at) => [`r${at}`, code]));
}

describe('speeding', () => {
  it('is less than a second a question, from five questions on', () => {
    expect(speeding(9, 10)).toBe(true);
    expect(speeding(10, 10)).toBe(false);
    expect(speeding(1, 4)).toBe(false);
  });

  it('is less than 40 % of the median of thirty people or more', () => {
    expect(speeding(119, 20, { seconds: 300, n: 30 })).toBe(true);
    expect(speeding(120, 20, { seconds: 300, n: 30 })).toBe(false);
    expect(speeding(119, 20, { seconds: 300, n: 29 })).toBe(false);
  });

  it('is never said of a time that is not known', () => {
    expect(speeding(null, 100, { seconds: 1000, n: 1000 })).toBe(false);
  });

  it('is never said of the slower one of two', () => {
    const input = fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(200), fc.nat(5000), fc.nat(100));
    fc.assert(
      fc.property(input, ([a, b, questions, seconds, n]) => {
        const [fast, slow] = [Math.min(a, b), Math.max(a, b)];
        const median = { seconds, n };
        if (speeding(slow, questions, median)) expect(speeding(fast, questions, median)).toBe(true);
      }),
    );
  });
});

describe('straight-lining', () => {
  const one = withQuestions(matrix('m', 6));

  it('is six items without variance, and not five', () => {
    expect(straightLining(one, { m: grid(['4', '4', '4', '4', '4', '4']) })).toBe(true);
    expect(straightLining(one, { m: grid(['4', '4', '4', '4', '4']) })).toBe(false);
    expect(straightLining(one, { m: grid(['4', '4', '4', '4', '4', '3']) })).toBe(false);
  });

  it('needs half of all items when there are several grids', () => {
    const three = withQuestions(matrix('a', 6), matrix('b', 7), matrix('c', 7));
    const varied = grid(['1', '2', '3', '4', '5', '1', '2']);
    expect(straightLining(three, { a: grid(Array(6).fill('2')), b: varied, c: varied })).toBe(false);
    expect(straightLining(three, { a: varied, b: grid(Array(7).fill('2')), c: grid(Array(7).fill('3')) })).toBe(true);
  });

  it('finds a long string across grids in a fixed order, and none across grids that were shuffled', () => {
    const codes = {
      a: grid(['1', '2', '3', '3', '3', '3', '3', '3']),
      b: grid(['3', '3', '3', '3', '3', '3', '3', '1']),
    };
    expect(straightLining(withQuestions(matrix('a', 8), matrix('b', 8)), codes)).toBe(true);
    const shuffled = withQuestions(matrix('a', 8, { randomise: true }), matrix('b', 8));
    expect(straightLining(shuffled, codes)).toBe(false);
  });

  it('takes opinion questions of one page on one scale as a grid', () => {
    const questions = Array.from({ length: 7 }, (_, at) => ({ code: `l${at}`, type: 'likert', options: scale }));
    const answers = Object.fromEntries(questions.map(({ code }) => [code, '5']));
    expect(straightLining(withQuestions(...questions), answers)).toBe(true);
  });

  it('does not depend on which answer it is', () => {
    const codes = fc.array(fc.constantFrom('1', '2', '3', '4', '5'), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(codes, (given) => {
        const turned = given.map((code) => String(6 - Number(code)));
        expect(straightLining(one, { m: grid(turned) })).toBe(straightLining(one, { m: grid(given) }));
      }),
    );
  });
});

describe('empty', () => {
  const free = ['a', 'b', 'c', 'd', 'e'].map((code) => ({ code, type: 'short-text' }));
  const questionnaire = withQuestions({ code: 'must', type: 'yes-no', required: true }, ...free, {
    code: 'agreed',
    type: 'consent',
  });
  const plan = planOf(questionnaire);
  const of = (answers: Answers) => empty(plan, walk(plan, answers).shown, answers);

  it('is no answer at all; a consent is none', () => {
    expect(of({})).toBe('empty');
    expect(of({ agreed: true })).toBe('empty');
  });

  it('is the bare minimum when all that could be left out was', () => {
    expect(of({ must: 'yes' })).toBe('bare-minimum');
    expect(of({ must: 'yes', c: 'something' })).toBeUndefined();
  });

  it('is not said where little could be left out', () => {
    const short = planOf(withQuestions({ code: 'must', type: 'yes-no', required: true }, ...free.slice(0, 4)));
    expect(empty(short, walk(short, { must: 'no' }).shown, { must: 'no' })).toBeUndefined();
  });
});

describe('the fingerprint of a response', () => {
  const plan = planOf(withQuestions(matrix('m', 10), { code: 'channel', type: 'hidden' }));
  const m = grid(['1', '2', '3', '4', '5', '1', '2', '3', '4', '5']);

  it('is the same for the same answers, wherever they came from', () => {
    expect(fingerprint(plan, 1, { m, channel: 'mail' })).toBe(fingerprint(plan, 1, { channel: 'web', m }));
  });

  it('differs by version and by one answer', () => {
    expect(fingerprint(plan, 1, { m })).not.toBe(fingerprint(plan, 2, { m }));
    expect(fingerprint(plan, 1, { m })).not.toBe(fingerprint(plan, 1, { m: { ...m, r0: '2' } }));
  });

  it('is not taken of fewer than ten answers', () => {
    const { r9: _, ...nine } = m;
    expect(fingerprint(plan, 1, { m: nine })).toBeUndefined();
  });
});

describe('the verdict', () => {
  it('keeps without a reason, asks a person for one kind, and drops for two', () => {
    expect(verdictOf([])).toBe('keep');
    expect(verdictOf(['straight-lining'])).toBe('review');
    expect(verdictOf(['trap', 'too-fast', 'bare-minimum'])).toBe('review');
    expect(verdictOf(['speeding', 'straight-lining'])).toBe('drop');
    expect(verdictOf(['duplicate', 'speeding'])).toBe('drop');
    expect(verdictOf(['empty'])).toBe('drop');
  });

  it('never gets milder by one more reason', () => {
    const order = ['keep', 'review', 'drop'];
    const reasons = fc.subarray([
      'trap',
      'too-fast',
      'speeding',
      'straight-lining',
      'duplicate',
      'empty',
      'bare-minimum',
    ]);
    fc.assert(
      fc.property(reasons, reasons, (some, more) => {
        expect(order.indexOf(verdictOf([...some, ...more]))).toBeGreaterThanOrEqual(order.indexOf(verdictOf(some)));
      }),
    );
  });

  it('keeps what the door saw, and says haste once', () => {
    expect(withSuspicions(['trap', 'too-fast', 'straight-lining'], ['speeding', 'duplicate'])).toEqual([
      'trap',
      'too-fast',
      'duplicate',
    ]);
  });
});

describe('judging alone', () => {
  const file = new URL('../../questionnaires/examples/fitness-club.questionnaire.json', import.meta.url);
  const plan = planOf(JSON.parse(readFileSync(file, 'utf8')));
  const why = { strength: '5', weight: '2', calm: '4', people: '3', price: '4', time: '5' };
  const answers = { age: 34, gender: 'woman', visits: 'weekly', decided: 'weeks', sources: ['friends'], why };

  it('finds nothing in an honest response', () => {
    expect(judgeAlone(plan, walk(plan, answers), 240)).toEqual([]);
  });

  it('finds haste and a straight line together', () => {
    const flat = { ...answers, why: Object.fromEntries(Object.keys(why).map((row) => [row, '3'])) };
    expect(judgeAlone(plan, walk(plan, flat), 4)).toEqual(['speeding', 'straight-lining']);
  });
});
