import { expect, test } from 'vitest';
import type { MultipleQuestion, Page } from './questionnaire.ts';
import { optionOrder, questionOrder, rowOrder } from './respondent-order.ts';

const label = { en: 'L' };
const codes = (items: readonly { code: string }[]) => items.map((item) => item.code).join('');
const question: MultipleQuestion = {
  code: 'q',
  type: 'multiple',
  label,
  randomise: true,
  options: [
    ...['a', 'b', 'c', 'd', 'e'].map((code) => ({ code, label })),
    { code: 'x', label, other: true },
    { code: 'z', label, exclusive: true },
  ],
};

test('one respondent sees the same order each time, another one may see another', () => {
  const orders = Array.from({ length: 200 }, (_, at) => codes(optionOrder(question, `key-${at}`)));
  expect(codes(optionOrder(question, 'key-7'))).toBe(orders[7]);
  expect(new Set(orders).size).toBeGreaterThan(50);
  for (const order of orders) expect([...order].sort().join('')).toBe('abcdexz');
});

test('every option is first about as often', () => {
  const first = new Map<string, number>();
  for (let at = 0; at < 2000; at++) {
    const code = optionOrder(question, `respondent ${at}`)[0]?.code ?? '';
    first.set(code, (first.get(code) ?? 0) + 1);
  }
  for (const code of 'abcde') expect(Math.abs((first.get(code) ?? 0) - 400)).toBeLessThan(90);
});

test('an "other" and exclusive options stay at the end', () => {
  for (let at = 0; at < 50; at++) expect(codes(optionOrder(question, `k${at}`)).slice(-2)).toBe('xz');
});

test('two questions of one respondent are drawn apart', () => {
  const orders = Array.from({ length: 20 }, (_, at) => codes(optionOrder({ ...question, code: `q${at}` }, 'key')));
  expect(new Set(orders).size).toBeGreaterThan(5);
});

test('what is not randomised keeps its order; rows and questions are drawn too', () => {
  expect(codes(optionOrder({ ...question, randomise: false }, 'key'))).toBe('abcdexz');
  const rows = { code: 'm', rows: question.options, randomise: true };
  expect(new Set(Array.from({ length: 30 }, (_, at) => codes(rowOrder(rows, `k${at}`)))).size).toBeGreaterThan(20);
  const page: Page = { code: 'p', questions: [question, { ...question, code: 'r' }] };
  expect(codes(questionOrder(page, 'any'))).toBe('qr');
  const orders = Array.from({ length: 30 }, (_, at) => codes(questionOrder({ ...page, randomise: true }, `k${at}`)));
  expect(new Set(orders).size).toBe(2);
});
