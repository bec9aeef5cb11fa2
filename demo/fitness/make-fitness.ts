import type { Context } from '#server/context.ts';
import { openLink } from '#server/questionnaires/open-link.ts';
import { checkQuality } from '#server/responses/check-quality.ts';
import { draft } from '../draft.ts';
import type { Demo } from '../open-demo.ts';
import { segment } from '../segment.ts';
import { decideOn } from './decide-on.ts';
import { letAnswer } from './let-answer.ts';
import { mapPath } from './map-path.ts';
import { nameSegments } from './name-segments.ts';
import { plan } from './plan.ts';
import { publishGym } from './publish-gym.ts';
import { segmentBy } from './segment-by.ts';

/** "You and your gym": published three weeks ago, answered by 800 simulated people, segmented, drafted and mapped. */
export async function makeFitness(context: Context, demo: Demo, say: (step: string) => void): Promise<void> {
  const from = new Date((Math.floor(demo.began.getTime() / day) - plan.days) * day);
  const published = await publishGym({ ...context, now: () => from }, demo);
  const link = await openLink(context, published.link);
  if (!link) throw new Error('the link of the demo leads nowhere');
  await letAnswer(context, link, from);
  await checkQuality(context, demo.caller, published.questionnaire);
  say('answers are in');
  const questionnaire = published.questionnaire;
  const segmentation = await segment(context, demo, {
    questionnaire,
    name: names[demo.locale],
    variables: segmentBy,
    most: 8,
  });
  const planned = await nameSegments(context, demo, segmentation);
  say('segments are named');
  for (const persona of await draft(context, demo, segmentation)) {
    const of = planned.get(persona.segment);
    if (!of) continue;
    await decideOn(context, demo, persona.id, of);
    await mapPath(context, demo, persona.id, of);
  }
  say('personas and maps are drawn');
}

/** In milliseconds. The study ran over whole days, the last of them yesterday. */
const day = 86_400_000;

const names = {
  en: 'Motives, habits and money',
  ru: 'Мотивы, привычки и деньги',
  zh: '动机、习惯与花费',
  lv: 'Motīvi, ieradumi un nauda',
};
