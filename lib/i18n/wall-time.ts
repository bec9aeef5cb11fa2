/**
 * A moment as a clock on the wall of a time zone shows it, like `2026-11-26T14:05`: what a form field for date and time holds.
 * @param time epoch milliseconds
 * @param timeZone IANA name
 */
export function toWallTime(time: number, timeZone: string): string {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/**
 * The moment at which a wall clock of a time zone shows this, in epoch milliseconds; undefined when it is no date and time.
 * An hour that is skipped when clocks go forward is read as the one behind it; of one that is lived twice, the first.
 */
export function fromWallTime(text: string, timeZone: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:00(\.0+)?)?$/.test(text)) return undefined;
  const asUtc = Date.parse(`${text.slice(0, 16)}:00.000Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== text.slice(0, 16)) return undefined;
  // Offsets before and behind a change of clocks both lie within a day of the moment looked for.
  const offsets = [asUtc - day, asUtc + day].map((near) => Date.parse(`${toWallTime(near, timeZone)}:00.000Z`) - near);
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  return candidates.find((time) => toWallTime(time, timeZone) === text.slice(0, 16)) ?? candidates.at(-1);
}

const day = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { ...options, hourCycle: 'h23', timeZone });
  clocks.set(timeZone, clock);
  return clock;
}
