import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { compareMeans } from './compare-means.ts';
import { compareShares } from './compare-shares.ts';
import { meanInterval } from './mean-interval.ts';
import { moments } from './moments.ts';
import { normalTail } from './normal-tail.ts';
import { studentT } from './student-t.ts';
import { wilsonInterval } from './wilson-interval.ts';

// Expected values: expected.R beside this file.
const x = moments([2, 4, 4, 5, 7, 9]);
const y = moments([1, 2, 2, 3, 8, 3, 2]);

test('tails and critical values are those of R', () => {
  expect(studentT.tail(2.1, 7.3)).toBeCloseTo(0.0722467134249, 10);
  expect(studentT.critical(0.05, 4)).toBeCloseTo(2.7764451051978, 8);
  expect(studentT.critical(0.05, 120.5)).toBeCloseTo(1.9798467346393, 8);
  expect(normalTail(-1.5)).toBeCloseTo(0.1336144025377, 7);
});

test('means are compared as by t.test, their difference in pooled standard deviations', () => {
  const { p, effect } = compareMeans(x, y);
  expect(p).toBeCloseTo(0.135218657631, 9);
  expect(effect).toBeCloseTo(0.906553407395, 10);
  const [low, high] = meanInterval(x);
  expect(low).toBeCloseTo(2.56062685485, 8);
  expect(high).toBeCloseTo(7.77270647848, 8);
});

test('shares get the score interval of prop.test and the N − 1 test', () => {
  const [low, high] = wilsonInterval(7, 20);
  expect(low).toBeCloseTo(0.181191824101, 10);
  expect(high).toBeCloseTo(0.567145723315, 10);
  const { p, effect } = compareShares(7, 20, 4, 40);
  expect(p).toBeCloseTo(0.0193113605488, 7);
  expect(effect).toBeCloseTo(0.6226025639862, 10);
});

test('an empty side or no spread is no evidence', () => {
  expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  expect(wilsonInterval(0, 9)[0]).toBe(0);
  expect(wilsonInterval(9, 9)[1]).toBe(1);
  expect(compareShares(0, 0, 3, 9)).toEqual({ effect: 0, residual: 0, p: 1 });
  expect(compareShares(5, 5, 9, 9).p).toBe(1);
  expect(compareMeans(moments([3]), y).p).toBe(1);
  expect(compareMeans(moments([3, 3]), moments([3, 3]))).toEqual({ effect: 0, p: 1 });
});

test('p-values are corrected as by p.adjust "BH" and never shrink', () => {
  const p = [0.01, 0.02, 0.03, 0.5, 0.04];
  const adjusted = benjaminiHochberg(p);
  expect(adjusted.map((value) => Number(value.toFixed(12)))).toEqual([0.05, 0.05, 0.05, 0.5, 0.05]);
});

test('means of two sides that do not vary are as far apart as all numbers together allow', () => {
  // By hand: 1, 1, 1, 5 have standard deviation √3; 5 and 1 are 4 apart.
  expect(compareMeans(moments([5, 5]), moments([1, 1, 1, 1, 1, 1]))).toEqual({ effect: 8 / Math.sqrt(12), p: 0 });
  expect(compareMeans(moments([5, 5]), moments([5, 5]))).toEqual({ effect: 0, p: 1 });
});
