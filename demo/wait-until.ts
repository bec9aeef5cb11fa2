import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every quarter of a second until there is an answer: what the worker does is waited for, without a hurry. */
export async function waitUntil<T>(what: string, ask: () => Promise<T | undefined>, minutes = 10): Promise<T> {
  const deadline = Date.now() + minutes * 60_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`the demo waited ${minutes} minutes for ${what}`);
    await sleep(250);
  }
}
