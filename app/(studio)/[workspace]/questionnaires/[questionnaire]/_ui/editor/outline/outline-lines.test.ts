import { expect, it } from 'vitest';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { newDraft } from '#lib/questionnaires/editor/new-draft.ts';
import { dropped, outlineLines } from './outline-lines.ts';

const page = (code: string, ...questions: string[]) => ({
  code,
  questions: questions.map((one) => ({ code: one, type: 'yes-no' as const, label: {} })),
});
const draft: Draft = { ...newDraft('d', 'D', 'en'), pages: [page('p1', 'a', 'b'), page('p2', 'c'), page('p3')] };
const lines = (of: Draft) =>
  outlineLines(of)
    .map((line) => line.code)
    .join(' ');

it('lets a question down on the page whose line is the next above it', () => {
  expect(lines(draft)).toBe('p1 a b p2 c p3');
  expect(lines(dropped(draft, 'a', 'b'))).toBe('p1 b a p2 c p3');
  expect(lines(dropped(draft, 'a', 'p2'))).toBe('p1 b p2 a c p3');
  expect(lines(dropped(draft, 'c', 'p2'))).toBe('p1 a b c p2 p3');
  expect(lines(dropped(draft, 'a', 'p3'))).toBe('p1 b p2 c p3 a');
  expect(lines(dropped(draft, 'c', 'p1'))).toBe('p1 c a b p2 p3');
  expect(lines(dropped(draft, 'a', 'a'))).toBe(lines(draft));
});

it('moves a page with its questions to where the page of the other line is', () => {
  expect(lines(dropped(draft, 'p1', 'c'))).toBe('p2 c p1 a b p3');
  expect(lines(dropped(draft, 'p3', 'p1'))).toBe('p3 p1 a b p2 c');
});
