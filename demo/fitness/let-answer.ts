import { createHmac } from 'node:crypto';
import { type ResponseId, uuidv4 } from '#lib/ids.ts';
import type { Context } from '#server/context.ts';
import type { OpenLink } from '#server/questionnaires/open-link.ts';
import { giveIncentive } from '#server/respond/give-incentive.ts';
import { acceptResponse } from '#server/responses/accept-response.ts';
import { readResponse } from '#server/responses/read-response.ts';
import { expectOk } from '../expect-ok.ts';
import { generate, type Simulated } from './generate.ts';
import { plan } from './plan.ts';
import { questionnaire } from './questionnaire.ts';

/** So many answer at the same moment; enough for shared commits, and few enough not to be felt by others. */
const atOnce = 24;

/**
 * Lets the simulated people answer as real ones do: page by page, each at its own moment, and then take their incentive.
 * Who has answered before is passed over, and who was interrupted goes on with the next page.
 * @param from when the first of them may begin
 */
export async function letAnswer(context: Context, link: OpenLink, from: Date): Promise<void> {
  const people = generate(plan).entries();
  const answerOn = async () => {
    for (const [number, person] of people) await answer(context, link, person, keyOf(context, number), from);
  };
  await Promise.all(Array.from({ length: atOnce }, answerOn));
}

async function answer(context: Context, link: OpenLink, person: Simulated, key: string, from: Date): Promise<void> {
  const { language, answers, end } = person;
  const begunAt = new Date(from.getTime() + person.begun * plan.days * 86_400_000);
  const at = (seconds: number) => ({ ...context, now: () => new Date(begunAt.getTime() + seconds * 1000) });
  const done: Record<string, unknown> = {};
  for (const [place, { page, after }] of person.pages.entries()) {
    const asked = questionnaire.pages.find(({ code }) => code === page)?.questions ?? [];
    for (const { code } of asked) if (answers[code] !== undefined) done[code] = answers[code];
    const stored = await readResponse(context, link, key);
    if (stored && (stored.status !== 'open' || stored.timeline.length > place)) continue;
    const isLast = place === person.pages.length - 1 && end !== 'left';
    const next = person.pages[place + 1]?.page ?? nextAfter(page);
    const sent = { page, ...(!isLast && next !== undefined && { next }) };
    const submission = { key, answers: { ...done }, language, begunAt, stored, base: stored?.revision ?? 0, sent };
    const status = isLast ? 'complete' : 'open';
    expectOk('answer', await acceptResponse(at(after), link, { ...submission, status }));
  }
  // Also of who had ended before: a kill may have come between the two, and the same ticket gives the same code.
  if (end === 'complete')
    await giveIncentive(at(person.pages.at(-1)?.after ?? 0), link, {
      plan: link.plan,
      key,
      locale: language,
      began: begunAt,
    });
}

function nextAfter(page: string): string | undefined {
  const { pages } = questionnaire;
  return pages[pages.findIndex(({ code }) => code === page) + 1]?.code;
}

/** The key of a simulated respondent: the same at each run of this installation, and unknown outside of it. */
function keyOf({ secret }: Context, number: number): string {
  return uuidv4<'response'>(
    createHmac('sha256', secret).update(`segue.demo.fitness\n${number}`).digest(),
  ) as ResponseId;
}
