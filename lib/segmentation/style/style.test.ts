import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { kmeans } from '../cluster/kmeans.ts';
import { packPoints } from '../cluster/packed/pack-points.ts';
import { patterns } from '../cluster/patterns.ts';
import { interleave } from '../encode/interleave.ts';
import { spread } from '../encode/spread.ts';
import { beforeAfter } from './before-after.ts';
import { personStyle } from './person-style.ts';
import { styleDiagnostics } from './style-diagnostics.ts';

const gap = Number.NaN;
const items = (rows: number[][]) => (rows[0] ?? []).map((_, j) => Float64Array.from(rows, (row) => row[j] as number));

test('[R1] level and spread are those of the answered items', () => {
  const {
    level,
    spread: spreads,
    answered,
  } = personStyle(
    items([
      [1, 3, gap, 5],
      [gap, gap, gap, 2],
      [gap, gap, gap, gap],
    ]),
  );
  expect([...level]).toEqual([3, 2, gap]);
  expect([...spreads]).toEqual([2, gap, gap]);
  expect([...answered]).toEqual([3, 1, 0]);
});

test('[R3] a straight line takes four answers, all alike', () => {
  const { straight, spread: spreads } = personStyle(
    items([
      [3, 3, 3, 3, 3],
      [3, 3, 3, 3, gap],
      [3, 3, 3, gap, gap],
      [3, 3, 3, 3, 4],
    ]),
  );
  expect([...straight]).toEqual([1, 1, 0, 0]);
  expect([...spreads.subarray(0, 3)]).toEqual([0, 0, 0]);
});

test('[R1] [R2] four people on two items, by hand', () => {
  // Levels 1.5, 1.5, 3.5, 4.5 about 2.75: 6.75 in all, 6.25 between {1.5, 1.5} and {3.5, 4.5}.
  // Items centred on 2.25 and 3.25: squares 12.75 and 6.75 + 2; people's part 2 × (1.25² × 2 + .75² + 1.75²) = 13.5.
  const battery = items([
    [1, 2],
    [1, 2],
    [2, 5],
    [5, 4],
  ]);
  const found = styleDiagnostics(battery, [0, 0, 1, 1]);
  expect(found?.levelBySegment).toBeCloseTo(6.25 / 6.75, 12);
  const squares = 2 * 1.25 ** 2 + 0.25 ** 2 + 2.75 ** 2 + 2 * 1.25 ** 2 + 1.75 ** 2 + 0.75 ** 2;
  expect(found?.levelShare).toBeCloseTo(13.5 / squares, 12);
  expect(found?.levelShareByChance).toBe(0.5);
  expect(found?.people).toBe(4);
  expect(found?.straightLineable).toBe(0);
});

test('[R2] what only people’s level moves is all level; what only items move is none', () => {
  const level = styleDiagnostics(
    items([
      [1, 2, 3],
      [2, 3, 4],
      [4, 5, 6],
    ]),
    [0, 0, 1],
  );
  expect(level?.levelShare).toBeCloseTo(1, 12);
  const pattern = styleDiagnostics(
    items([
      [1, 3],
      [3, 1],
      [2, 2],
    ]),
    [0, 1, 1],
  );
  expect(pattern?.levelShare).toBeCloseTo(0, 12);
  expect(pattern?.levelBySegment).toBe(0);
});

test('[R2] unrelated items have a share of level of about one over their number', () => {
  const random = seededRandom(3);
  const battery = Array.from({ length: 8 }, () => Float64Array.from({ length: 2000 }, () => Math.floor(random() * 5)));
  const found = styleDiagnostics(battery, new Int32Array(2000));
  expect(found?.levelShareByChance).toBe(1 / 8);
  expect(found?.levelShare).toBeCloseTo(1 / 8, 2);
});

test('[R4] segments of level go and come as style is left in or centred away', () => {
  const random = seededRandom(11);
  const kind = Int32Array.from({ length: 400 }, () => Math.floor(random() * 2));
  const loud = Int32Array.from({ length: 400 }, () => Math.floor(random() * 2));
  const battery = Array.from({ length: 6 }, (_, j) =>
    Float64Array.from({ length: 400 }, (_, i) => 3 * (loud[i] as number) + (kind[i] === j % 2 ? 1 : 0) + random() / 2),
  );
  const both = beforeAfter(battery, { k: 2, labels: loud }, { k: 2, labels: kind });
  expect(both?.raw.levelBySegment).toBeGreaterThan(0.95);
  expect(both?.centred.levelBySegment).toBeLessThan(0.05);
  expect(both?.ari).toBeLessThan(0.05);
  expect(beforeAfter(battery, { k: 2, labels: kind }, { k: 2, labels: kind })?.ari).toBe(1);
});

test('[R5] rows without a segment or an answer are left out; nobody is null', () => {
  const battery = items([
    [1, 2, 3, 3],
    [4, 4, 4, 4],
    [gap, gap, gap, gap],
    [9, 9, 9, 9],
  ]);
  const found = styleDiagnostics(battery, [0, 1, 1, -1]);
  expect(found).toMatchObject({ people: 2, straightLineable: 2, straightLiners: 1, levelBySegment: 1 });
  expect(styleDiagnostics(battery, [-1, -1, 0, -1])).toBeNull();
  expect(styleDiagnostics([], [])).toBeNull();
});

test('[R5] any battery gives figures, never NaN, whatever segments are called', () => {
  const cell = fc.option(fc.integer({ min: 1, max: 5 }), { nil: gap, freq: 3 });
  const row = fc.tuple(fc.tuple(cell, cell, cell, cell, cell), fc.integer({ min: -1, max: 2 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const battery = items(rows.map(([cells]) => cells));
      const labels = rows.map(([, label]) => label);
      const found = styleDiagnostics(battery, labels);
      if (!found) return;
      for (const figure of Object.values(found)) expect(Number.isFinite(figure)).toBe(true);
      const renamed = styleDiagnostics(
        battery,
        labels.map((label) => (label < 0 ? label : 2 - label)),
      );
      expect(renamed?.levelBySegment).toBeCloseTo(found.levelBySegment, 12);
    }),
  );
});

/*
 * GPL data that may not be copied here: SEGUE_REFERENCE_DATA holds data/{mcdonalds,vacmot}.csv and reference/ (R 4.2.2).
 */
const folder = process.env.SEGUE_REFERENCE_DATA;

describe.runIf(folder)('against R on published data', () => {
  const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8').trim().split('\n').slice(1);
  for (const [set, p, k] of [
    ['mcdonalds', 11, 4],
    ['vacmot', 20, 6],
  ] as const) {
    test(`[R2] [R3] ${set}: share of the level and straight lines`, () => {
      const reference = JSON.parse(readFileSync(`${folder}/reference/reference.json`, 'utf8'));
      const want = reference.stability_restarts_response_style_typing_profile[`rs_${set}`];
      const rows = read(`data/${set}.csv`).map((line) =>
        line
          .split(',')
          .slice(0, p)
          .map((x) => Number(x === 'Yes' || x === '1')),
      );
      const labels = read(`reference/labels/${set}_kmeans_labels.csv`).map(
        (line) => Number(line.split(',')[k - 2]) - 1,
      );
      const found = styleDiagnostics(items(rows), labels);
      expect(found?.people).toBe(want.n);
      expect(found?.levelShare).toBeCloseTo(want.icc_like_share_of_variance_due_to_row_mean, 7);
      expect(found?.straightLiners).toBe(want.zero_variance_rows);
    });
  }

  test('[R1] vacmot: six k-means segments of standardised answers explain as much of level and spread as in R', () => {
    const reference = JSON.parse(readFileSync(`${folder}/reference/reference.json`, 'utf8'));
    const want = reference.stability_restarts_response_style_typing_profile.rs_vacmot;
    const rows = read('data/vacmot.csv').map((line) => line.split(',').map(Number));
    const scaled = items(rows).map((item) => {
      const { mean, sd } = spread(item);
      return item.map((x) => (x - mean) / sd);
    });
    const { points, patternOf } = patterns(interleave(scaled, rows.length), rows.length, 20);
    const effort = { least: 20, most: 60, recur: 4, patience: 2, keepRivals: false };
    const found = kmeans(packPoints(points), 6, effort, 1)?.partition.labels;
    const style = styleDiagnostics(
      items(rows),
      patternOf.map((pattern) => found?.[pattern] ?? -1),
    );
    expect(style?.levelBySegment).toBeCloseTo(want.eta2_mean_raw, 7);
    expect(style?.spreadBySegment).toBeCloseTo(want.eta2_sd_raw, 7);
  });
});
