import type { Scope } from '#db/scope.ts';
import type { ResponseId } from '#lib/ids.ts';
import type { Context } from '../../context.ts';
import { forgetQuotes as forgetInJourneys } from '../../journeys/forget-quotes.ts';
import { forgetQuotes as forgetInPersonas } from '../../personas/forget-quotes.ts';
import { jobs } from '../catalog.ts';

/** What holds words of respondents beyond their responses, in the order of the pipeline: each forgets those of the erased. */
const holders: readonly ((context: Context, scope: Scope, responses: readonly ResponseId[]) => Promise<unknown>)[] = [
  forgetInPersonas,
  forgetInJourneys,
];

/** Lets everything to the right of erased responses forget them. Doing it twice does no harm. */
export async function forgetResponses(context: Context, payload: unknown): Promise<void> {
  const { workspace, responses } = jobs['forget-responses'].parse(payload);
  for (const forget of holders) await forget(context, { workspace }, responses);
}
