import { expect, test } from 'vitest';
import { fillClasses } from './fill-classes.ts';

test('[M6] each point goes to its likeliest class, the lowest on a tie', () => {
  const memberships = Float64Array.of(0.2, 0.8, 0.5, 0.5, 0.9, 0.1);
  expect([...fillClasses(memberships, Float64Array.of(1, 1, 1), 2)]).toEqual([1, 0, 0]);
});

test('[M6] an empty class takes the point most of it, out of a class that can spare one', () => {
  const memberships = Float64Array.of(0.7, 0.2, 0.1, 0.6, 0.1, 0.3, 0.1, 0.9, 0);
  expect([...fillClasses(memberships, Float64Array.of(1, 1, 1), 3)]).toEqual([0, 2, 1]);
});

test('[M6] a point without weight is labelled but fills nothing', () => {
  const memberships = Float64Array.of(0.9, 0.1, 0.8, 0.2, 0.1, 0.9);
  const labels = fillClasses(memberships, Float64Array.of(1, 1, 0), 2);
  expect([...labels]).toEqual([0, 1, 1]);
});
