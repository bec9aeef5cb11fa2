import type { JourneysDocument } from '../journeys-schema.ts';
import type { MapDocument } from '../map-document.ts';
import type { ToldMap } from '../told-map.ts';
import type { MapSheet } from './map-sheet.ts';

/**
 * A map as `segue/journeys@1`, in one language. What people put on it stands beside what was measured; which respondents are
 * behind a fact is not told, how many are is.
 */
export function mapJson(
  document: MapDocument,
  told: ToldMap,
  sheet: MapSheet,
  members: ReadonlyMap<string, string>,
): JourneysDocument {
  return {
    format: 'segue/journeys@1',
    language: sheet.locale,
    maps: [
      {
        segment: document.segment,
        model: document.model,
        stages: sheet.stages.map(({ code }) => code),
        labels: sheet.stages.map(({ name }) => name),
        cards: document.cards.map(({ id, stage, lane, kind, saying, facts, channel, cause, counter, task }) => ({
          stage,
          lane,
          kind,
          text: saying.tag === 'own' ? saying.text : (told.cards[id]?.text ?? ''),
          facts: [...facts],
          ...(channel && { channel }),
          ...(cause && { cause }),
          ...(counter && { counter }),
          ...(task && { task: { ...task, owner: (task.owner && members.get(task.owner)) || null } }),
        })),
        warnings: [
          ...(sheet.simulated === null ? [] : [{ tag: 'simulated', text: sheet.simulated }]),
          ...sheet.warnings.map((text) => ({ tag: 'warning', text })),
        ],
      },
    ],
    facts: Object.values(document.facts).map(
      // How the facts of one map are counted belongs to its own document.
      ({ id, segment, measure, variable, category, value, n, low, high, rest, effect, p, count }) => ({
        ...{ id, segment, measure, variable, category, value, n, low, high, rest, effect, p, count },
        rows: [],
      }),
    ),
  };
}
