import { timed } from './timed.ts';

/** Compiling while running is over after so many seconds; figures are means over as many again. */
const SECONDS = 0.5;

/** What a calculation gives, and the CPU seconds that it takes once it runs as it will. */
export function timedOften<T>(run: () => T): { readonly value: T; readonly seconds: number } {
  for (let spent = 0; spent < SECONDS; ) spent += timed(run).seconds;
  let { value, seconds } = timed(run);
  let times = 1;
  for (; seconds < SECONDS; times++) {
    const once = timed(run);
    value = once.value;
    seconds += once.seconds;
  }
  return { value, seconds: seconds / times };
}
