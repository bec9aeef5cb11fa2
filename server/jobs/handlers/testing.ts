import { randomUUID } from 'node:crypto';
import type { QuestionnaireId, SegmentationId } from '#lib/ids.ts';
import { randomInt, seededRandom } from '#lib/random.ts';
import type { Caller, Context } from '../../context.ts';
import { openLink } from '../../questionnaires/open-link.ts';
import { publishQuestionnaire } from '../../questionnaires/publish-questionnaire.ts';
import { exampleAnswers, exampleDefinition } from '../../questionnaires/testing.ts';
import { acceptResponse } from '../../responses/accept-response.ts';
import { type RequestSegmentationInput, requestSegmentation } from '../../segmentation/request-segmentation.ts';
import { runSegmentation } from './run-segmentation.ts';

/** Publishes the example questionnaire in the caller's workspace and answers it: three kinds of people, and some noise. */
export async function answeredQuestionnaire(
  context: Context,
  caller: Caller,
  count: number,
  definition: object = exampleDefinition(),
) {
  const published = await publishQuestionnaire(context, caller, { definition });
  if (!published.ok) throw new Error(JSON.stringify(published.failure));
  const link = await openLink(context, published.value.link);
  if (!link) throw new Error('the link is there');
  await answerMore(context, link, count, count);
  return { questionnaire: published.value.questionnaire, link };
}

/** More people answer: of the three kinds in turn, or of one alone. */
export async function answerMore(context: Context, link: Link, count: number, seed: number, kind?: number) {
  const random = seededRandom(seed);
  await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const answers = personOfKind(kind ?? at % 3, () => randomInt(random, 1_000) / 1_000);
      return acceptResponse(context, link, { key: randomUUID(), answers, status: 'complete' });
    }),
  );
}

type Link = NonNullable<Awaited<ReturnType<typeof openLink>>>;

/** A finished run on a questionnaire. */
export async function finishedRun(
  context: Context,
  caller: Caller,
  questionnaire: QuestionnaireId,
  more: Partial<RequestSegmentationInput> = {},
): Promise<SegmentationId> {
  const options = { method: 'auto', k: { from: 3, to: 3 }, seed: 1 } as const;
  const made = await requestSegmentation(context, caller, { questionnaire, options, ...more });
  if (!made.ok) throw new Error(made.failure.tag);
  await runSegmentation(context, { workspace: caller.workspace, segmentation: made.value });
  return made.value;
}

function personOfKind(kind: number, random: () => number): Record<string, unknown> {
  const near = (middle: number) => String(Math.min(5, Math.max(1, Math.round(middle + random() * 2 - 1))));
  const high = ['strength', 'calm', 'price'][kind];
  const why = Object.fromEntries(
    ['strength', 'weight', 'calm', 'people', 'price', 'time'].map((row) => [row, near(row === high ? 5 : 2)]),
  );
  const answers = { ...exampleAnswers(20 + kind * 15 + Math.floor(random() * 10)), why };
  const visits = ['weekly', 'monthly', 'never'][kind];
  const sometimes = random() < 0.3;
  return {
    ...answers,
    visits,
    children: kind === 1 ? 'yes' : 'no',
    ...(sometimes && { sources: ['street'], quote_ok: undefined, home: undefined, path: undefined }),
    sooner: `I would have come sooner if number ${Math.floor(random() * 1e6)} had called`,
  };
}
