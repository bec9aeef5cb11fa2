import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWallTime, toWallTime } from './wall-time.ts';

test('a wall clock and back is the same minute, but for an hour that is lived twice', () => {
  const zones = ['UTC', 'Europe/Riga', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu'];
  const minutes = fc.integer({ min: Date.UTC(1980, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const wall = toWallTime(minute * 60_000, zone);
      const back = fromWallTime(wall, zone) ?? Number.NaN;
      expect(toWallTime(back, zone)).toBe(wall);
      expect(back).toBeLessThanOrEqual(minute * 60_000);
    }),
    { numRuns: 300 },
  );
});

test('clocks that go forward skip an hour, and ones that go back live one twice', () => {
  expect(fromWallTime('2026-03-29T03:30', 'Europe/Riga')).toBe(Date.parse('2026-03-29T01:30Z'));
  expect(fromWallTime('2026-10-25T03:30', 'Europe/Riga')).toBe(Date.parse('2026-10-25T00:30Z'));
});

test.each(['', '2026-02-30T10:00', '2026-13-01T10:00', 'tomorrow', '2026-01-01T24:00', '2026-01-01'])(
  '%j is no date and time',
  (text) => {
    expect(fromWallTime(text, 'Europe/Riga')).toBeUndefined();
  },
);
