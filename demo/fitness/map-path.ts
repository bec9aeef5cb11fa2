import type { PersonaId } from '#lib/ids.ts';
import type { Command } from '#lib/journeys/edit/command.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { Context } from '#server/context.ts';
import { saveMap } from '#server/journeys/save-map.ts';
import { draw } from '../draw.ts';
import { expectOk } from '../expect-ok.ts';
import type { Demo } from '../open-demo.ts';
import type { PlannedSegment } from './plan.ts';
import { team } from './team.ts';

/** The map of a persona on the stages of the study, with what the team means to do about it. */
export async function mapPath(
  context: Context,
  demo: Demo,
  persona: PersonaId,
  { code }: PlannedSegment,
): Promise<void> {
  const { id, revision, document } = await draw(context, demo, persona, 'study');
  if (document.cards.some(({ lane }) => lane === 'tasks')) return;
  const commands = team[code].actions.map((action, at): Command => {
    const barrier = barrierOf(document, action);
    const due = new Date(demo.began.getTime() + action.days * 86_400_000).toISOString().slice(0, 10);
    const { effort, effect, state } = action;
    const card = {
      id: `demo${at + 1}`,
      stage: action.stage,
      lane: 'tasks' as const,
      kind: barrier ? ('judged' as const) : ('assumed' as const),
      saying: { tag: 'own' as const, text: action.text[demo.locale] },
      facts: barrier ? [barrier] : [],
      task: { owner: demo.caller.user, due, effort, effect, state },
    };
    return { tag: 'add-card', card, before: null };
  });
  expectOk('add actions to a map', await saveMap(context, demo.caller, { map: id, revision, commands }));
}

/** Id of the fact that the action answers: the barrier named, at its stage. */
function barrierOf({ cards, facts }: MapDocument, { stage, barrier }: { stage: string; barrier: string }) {
  const cited = cards.flatMap((card) => {
    if (card.stage !== stage || card.lane !== 'barriers' || !('fact' in card.saying)) return [];
    return facts[card.saying.fact]?.variable.endsWith(`.barrier.${barrier}`) ? [card.saying.fact] : [];
  });
  return cited[0];
}
