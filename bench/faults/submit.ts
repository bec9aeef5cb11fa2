import { setTimeout as sleep } from 'node:timers/promises';

export interface Sent {
  readonly key: string;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Whether an open save goes before the end, as pages do. */
  readonly savesFirst: boolean;
}

export interface Acknowledged {
  readonly response: string;
  readonly status: string;
  readonly code: string | undefined;
}

/** Sends a response as a patient device does: the same again until it is acknowledged. Throws when it is refused, or at the deadline. */
export async function submit(address: () => string, sent: Sent, deadline: number): Promise<Acknowledged> {
  const { key, answers, savesFirst } = sent;
  if (savesFirst) await untilTaken(address, { key, answers: { age: answers.age }, status: 'open' }, deadline);
  const body = await untilTaken(address, { key, answers, status: 'complete' }, deadline);
  const { response, status, incentive } = body as {
    response: string;
    status: string;
    incentive?: { kind: string; value: string };
  };
  return { response, status, code: incentive?.kind === 'code' ? incentive.value : undefined };
}

async function untilTaken(address: () => string, body: object, deadline: number): Promise<unknown> {
  while (Date.now() < deadline) {
    const answer = await attempt(`${address()}/responses`, body);
    if (answer?.ok) return answer.body;
    if (answer && answer.status < 500 && answer.status !== 429) {
      throw new Error(`refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    await sleep(50 + Math.random() * 150);
  }
  throw new Error('not acknowledged in time');
}

/** Undefined when the connection broke: then nobody knows whether it was stored. */
async function attempt(url: string, body: object): Promise<{ ok: boolean; status: number; body: unknown } | undefined> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    return { ok: answer.ok, status: answer.status, body: await answer.json() };
  } catch {
    return undefined;
  }
}
