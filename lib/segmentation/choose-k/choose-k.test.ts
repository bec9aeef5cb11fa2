import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import type { Reason, SweepEntry } from '../segmentation.ts';
import { chooseK } from './choose-k.ts';
import { contenders } from './contenders.ts';
import { sayReasons } from './say-reasons.ts';
import { votes } from './votes.ts';

function entry(k: number, ari: number | null, silhouette = 0.2, daviesBouldin = 1.5, smallestShare = 0.2): SweepEntry {
  const stability = { ariMedian: ari, ariQ25: ari, ariQ75: ari, sameSegment: ari, pairs: 20 };
  const criterion = { name: 'withinSS', value: 100 / k } as const;
  const model = {
    bic: null,
    iclEntropy: null,
    iclMap: null,
    segmentStability: [],
    slsa: null,
    gap: null,
    gapError: null,
    predictionStrength: null,
  };
  const found = { ...model, hitRate: 0.5, starts: 8, optimiserAri: null, smallestShare };
  return { k, criterion, silhouette, calinskiHarabasz: 10, daviesBouldin, stability, ...found };
}

test('[C2] of what comes back the best separated is taken, and of those as good the most stable', () => {
  const sweep = [entry(2, 0.99, 0.1), entry(3, 0.85, 0.3, 1.2), entry(4, 0.9, 0.29, 1.22), entry(5, 0.5, 0.5, 0.9)];
  const { k, verdict, reasons } = chooseK(sweep);
  expect(k).toBe(4);
  expect(verdict).toBe('reproducible');
  expect(reasons.map(({ tag }) => tag)).toEqual(['stableAndSeparated', 'unstable']);
});

test('[C2] when no number is near the best in both indices, ranks decide', () => {
  const sweep = [entry(2, 0.9, 0.4, 2), entry(3, 0.9, 0.3, 1.5), entry(4, 0.95, 0.1, 1), entry(5, 0.99, 0.05, 1.9)];
  expect(chooseK(sweep).k).toBe(4);
});

test('[C1] a number with a segment under one in twenty is passed over while another is at hand', () => {
  const sweep = [entry(2, 0.85), entry(3, 0.99, 0.6, 0.5, 0.04)];
  expect(chooseK(sweep)).toMatchObject({ k: 2, reasons: [{}, { tag: 'tooSmall', ks: '3', percent: 5 }] });
  expect(chooseK([entry(2, 0.85, 0.2, 1.5, 0.01), entry(3, 0.99, 0.6, 0.5, 0.04)]).k).toBe(3);
});

/** A model of so many classes with its log-likelihood and BIC. */
function model(k: number, logLikelihood: number, bic: number, ari = 0.9): SweepEntry {
  return { ...entry(k, ari), criterion: { name: 'logLikelihood', value: logLikelihood }, bic };
}

test('[C2] of models that come back the least BIC is taken', () => {
  const sweep = [model(2, -900, 1900), model(3, -800, 1750), model(4, -770, 1720), model(5, -760, 1730)];
  const { k, reasons } = chooseK(sweep);
  expect(k).toBe(4);
  expect(reasons.map(({ tag }) => tag)).toEqual(['stableAndLikely']);
  expect(chooseK([...sweep.slice(0, 2), model(4, -770, 1720, 0.5)]).k).toBe(3);
});

test('[C2] fewer classes are taken where more explain hardly anything more, however sure BIC is of it', () => {
  const sweep = [model(2, -9000, 18_100), model(3, -8000, 16_200), model(4, -7980, 16_180), model(5, -7970, 16_170)];
  const { k, reasons } = chooseK(sweep, 1000, -11_000);
  expect(k).toBe(3);
  expect(reasons.slice(0, 2)).toEqual([
    { tag: 'stableAndEnough', k: 3, agree: 90 },
    { tag: 'hardlyBetter', ks: '4, 5' },
  ]);
  // 3 does not come back: 4 is the fewest that do.
  expect(
    chooseK(
      sweep.map((one) => (one.k === 3 ? model(3, -8000, 16_200, 0.4) : one)),
      1000,
      -11_000,
    ).k,
  ).toBe(4);
  // The fewest tried may be enough; and what is gained does not hang on where the range begins.
  const two = [model(2, -80_000, 160_100), model(3, -79_950, 160_080), model(4, -79_920, 160_070)];
  expect(chooseK(two, 1000, -100_000).k).toBe(2);
});

test('[C3] when nothing comes back the nearest is taken and called constructive', () => {
  const { k, verdict, reasons } = chooseK([entry(2, 0.4), entry(3, 0.7, 0.1), entry(4, 0.5)]);
  expect({ k, verdict, tag: reasons[0]?.tag }).toEqual({ k: 3, verdict: 'constructive', tag: 'mostStable' });
});

test('[C4] [C5] a fixed number is honoured with the verdict it deserves', () => {
  expect(chooseK([entry(6, 0.3, 0.01, 4, 0.01)])).toMatchObject({ k: 6, verdict: 'constructive' });
  expect(chooseK([entry(4, 0.8)])).toMatchObject({ k: 4, verdict: 'reproducible' });
  expect(chooseK([entry(4, 0.7999)]).verdict).toBe('constructive');
  expect(chooseK([entry(1, 1)]).verdict).toBe('constructive');
});

test('[C5] without resampling nothing is called reproducible', () => {
  expect(chooseK([entry(2, null), entry(3, null)])).toMatchObject({
    verdict: 'constructive',
    reasons: [{ tag: 'unmeasured' }],
  });
});

test('every reason is said in every language, with its figures', () => {
  const reasons: Reason[] = [
    { tag: 'fixed', k: 3 },
    { tag: 'comesBack', agree: 91 },
    { tag: 'doesNotComeBack', agree: 41 },
    { tag: 'stableAndSeparated', k: 4, agree: 96 },
    { tag: 'mostStable', k: 7, agree: 62 },
    { tag: 'unmeasured', k: 8 },
    { tag: 'tooSmall', ks: '9, 10', percent: 5 },
    { tag: 'unstable', ks: '11, 12' },
    { tag: 'smallSegment', percent: 2 },
    { tag: 'manyOptima', percent: 13 },
  ];
  for (const locale of locales) {
    for (const reason of reasons) {
      const said = sayReasons([reason], locale);
      expect(said).not.toContain('{');
      expect(said).not.toContain('chooseK');
      for (const [name, value] of Object.entries(reason)) if (name !== 'tag') expect(said).toContain(String(value));
    }
  }
});

test('100 of 100 is said only when nobody is missing, and of one segment nothing is said to come back or not', () => {
  expect(chooseK([entry(4, 0.9954)]).reasons).toEqual([
    { tag: 'fixed', k: 4 },
    { tag: 'comesBack', agree: 99 },
  ]);
  expect(chooseK([entry(4, 1)]).reasons[1]).toEqual({ tag: 'comesBack', agree: 100 });
  expect(chooseK([entry(1, 1)]).reasons).toEqual([{ tag: 'fixed', k: 1 }]);
});

test('[C6] a segment of fewer than ten people is warned of, however stable it is', () => {
  const few = { tag: 'fewPeople', n: 9 };
  expect(chooseK([entry(2, 1, 0.2, 1.5, 0.3)], 30).reasons.at(-1)).toEqual(few);
  expect(chooseK([entry(2, 1, 0.2, 1.5, 0.3)], 34).reasons).not.toContainEqual(
    expect.objectContaining({ tag: 'fewPeople' }),
  );
});

test('[C7] every index votes for its own number, fewer segments on a tie; what was not measured has no vote', () => {
  const sweep = [
    entry(2, 0.9, 0.3, 1.5),
    entry(3, 0.95, 0.3, 1.2),
    { ...entry(4, 0.95, 0.1, 0.9), calinskiHarabasz: 12 },
  ];
  expect(votes(sweep)).toEqual([
    { index: 'stability', k: 3, value: 0.95 },
    { index: 'silhouette', k: 2, value: 0.3 },
    { index: 'calinskiHarabasz', k: 4, value: 12 },
    { index: 'daviesBouldin', k: 4, value: 0.9 },
  ]);
});

test('[C7] the gap takes the first number that the next does not clearly beat, and none when all are beaten', () => {
  const of = (gaps: number[]) =>
    votes(gaps.map((gap, at) => ({ ...entry(2 + at, null), gap, gapError: 0.05 }))).find(
      ({ index }) => index === 'gap',
    );
  expect(of([0.1, 0.5, 0.52, 0.9])).toEqual({ index: 'gap', k: 3, value: 0.5 });
  expect(of([0.1, 0.5, 0.9])).toBeUndefined();
});

test('[C8] a hard search is worth it up to the least BIC, and above where little could bring a number there', () => {
  const classes = (k: number, logLikelihood: number) => ({
    k,
    likelihood: { logLikelihood, parameters: 20 * k, entropy: 0, mapLoss: 0 },
  });
  // For 1,000 people a class costs 138 of BIC; a hundredth of what four classes gain over one is worth 41.
  expect(
    contenders([classes(2, -10_300), classes(3, -10_000), classes(4, -9940), classes(5, -9900)], 1000, -12_000),
  ).toEqual([2, 3, 4]);
  expect(
    contenders([classes(2, -10_300), classes(3, -10_000), classes(4, -9990), classes(5, -9900)], 1000, -12_000),
  ).toEqual([2, 3]);
  // Other units of a number shift every log-likelihood alike.
  expect(contenders([classes(2, -300), classes(3, 0), classes(4, 60), classes(5, 100)], 1000, -2000)).toEqual([
    2, 3, 4,
  ]);
  expect(contenders([{ k: 2 }, { k: 3 }], 1000, -12_000)).toEqual([2, 3]);
});
