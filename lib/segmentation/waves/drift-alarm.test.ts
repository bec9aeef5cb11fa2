import { expect, test } from 'vitest';
import { driftAlarm } from './drift-alarm.ts';

test('[X5] people like those before give no alarm', () => {
  expect(driftAlarm({ shares: [0.5, 0.3, 0.2], counts: [98, 62, 40], certainty: { built: 0.8, now: 0.79 } })).toEqual({
    level: 'none',
    reasons: [],
  });
});

test('[X5] shares that move a little are watched, a lot is an alarm', () => {
  const shares = [0.5, 0.3, 0.2];
  // Of 200 people χ² is 20²/100 + 10²/60 + 10²/40 = 8.1667, p .017; of 400 twice that, p .0003. w is the same.
  expect(driftAlarm({ shares, counts: [120, 50, 30], certainty: null }).level).toBe('none');
  const watched = driftAlarm({ shares, counts: [240, 100, 60], certainty: null });
  expect(watched.level).toBe('watch');
  const [moved] = watched.reasons;
  if (moved?.tag !== 'sharesMoved') throw new Error('not moved');
  expect(moved.w).toBeCloseTo(Math.sqrt(8.166666666667 / 200), 9);
  expect(moved.p).toBeCloseTo(Math.exp(-8.166666666667), 9);
  expect(moved).toMatchObject({ segment: 0, share: 0.6 });
  expect(driftAlarm({ shares, counts: [320, 50, 30], certainty: null }).level).toBe('alarm');
});

test('[X5] a difference that is sure but tiny is none', () => {
  expect(driftAlarm({ shares: [0.5, 0.5], counts: [51_000, 49_000], certainty: null }).level).toBe('none');
});

test('[X6] less certainty is watched, much less or together with moved shares is an alarm', () => {
  const level = (now: number, counts = [100, 100]) =>
    driftAlarm({ shares: [0.5, 0.5], counts, certainty: { built: 0.8, now } }).level;
  expect([level(0.76), level(0.75), level(0.7)]).toEqual(['none', 'watch', 'alarm']);
  expect(level(0.75, [125, 75])).toBe('alarm');
  expect(level(0.8, [125, 75])).toBe('watch');
});

test('[X6] too few people say nothing; people in a segment that was empty are an alarm', () => {
  expect(driftAlarm({ shares: [0.9, 0.1], counts: [0, 49], certainty: { built: 1, now: 0 } })).toEqual({
    level: 'none',
    reasons: [{ tag: 'tooFew', people: 49, needed: 50 }],
  });
  expect(driftAlarm({ shares: [1, 0], counts: [90, 3], certainty: null })).toEqual({
    level: 'alarm',
    reasons: [{ tag: 'emptySegmentFilled', segment: 1, people: 3 }],
  });
});

test('[X6] [X7] a segment that was empty among few people may be filled by a few without an alarm', () => {
  const level = (base: number, filled: number) =>
    driftAlarm({ shares: [0.6, 0.4, 0], base, counts: [180, 120, filled], certainty: null }).level;
  // One in 300 would be missing from 60 people four times of five, one in ten hardly ever.
  expect(level(60, 1)).toBe('none');
  expect(level(60, 33)).toBe('alarm');
  expect(level(5_000, 1)).toBe('alarm');
});
