import { expect, test } from 'vitest';
import { emptyMap } from '#lib/journeys/empty-map.ts';
import type { MapCard, MapDocument } from '#lib/journeys/map-document.ts';
import { placeByArrow } from './place-by-arrow.ts';

const card = (id: string, stage: string, lane: MapCard['lane']): MapCard => ({
  ...{ id, stage, lane, kind: 'assumed', facts: [] },
  saying: { tag: 'own', text: id },
});
const [a, b, c] = [card('a', 'one', 'goal'), card('b', 'one', 'goal'), card('c', 'one', 'touchpoints')] as const;
const document: MapDocument = {
  ...emptyMap({ segment: 'a', model: 'study', drawn: '' }),
  stages: ['one', 'two'].map((code) => ({ code, label: null, phase: 'need' })),
  cards: [a, b, c],
};

test('left and right go to the neighbouring stage and stop at the ends', () => {
  expect(placeByArrow(document, a, 'right')).toEqual({ stage: 'two', lane: 'goal', before: null });
  expect(placeByArrow(document, a, 'left')).toBeUndefined();
});

test('up and down pass a neighbour, and go on into the next open lane', () => {
  expect(placeByArrow(document, b, 'up')).toEqual({ stage: 'one', lane: 'goal', before: 'a' });
  expect(placeByArrow(document, a, 'down')).toEqual({ stage: 'one', lane: 'goal', before: null });
  expect(placeByArrow(document, b, 'down')).toEqual({ stage: 'one', lane: 'touchpoints', before: 'c' });
  expect(placeByArrow(document, c, 'up')).toEqual({ stage: 'one', lane: 'goal', before: null });
});

test('what was measured about a stage leaves neither it nor its lane', () => {
  const measured: MapCard = { ...a, id: 'm', kind: 'measured', saying: { tag: 'barrier', fact: 'f' }, facts: ['f'] };
  const held = { ...document, cards: [...document.cards, measured] };
  expect(placeByArrow(held, measured, 'right')).toBeUndefined();
  expect(placeByArrow(held, measured, 'down')).toBeUndefined();
  expect(placeByArrow(held, measured, 'up')).toEqual({ stage: 'one', lane: 'goal', before: 'b' });
});
