import { describe, expect, it } from 'vitest';
import { nextStep } from './next-step.ts';
import type { Standing } from './read-standing.ts';
import { stepStates } from './step-states.ts';

type Numbers = Partial<
  Record<'published' | 'complete' | 'done' | 'running' | 'draft' | 'approved' | 'stale' | 'maps' | 'overdue', number>
>;

function standing(numbers: Numbers): Standing {
  const of = (key: keyof Numbers) => numbers[key] ?? 0;
  return {
    overview: { published: of('published'), complete: of('complete') } as Standing['overview'],
    segmentations: { done: of('done'), running: of('running') },
    latest: of('done') > 0 ? ({ id: 'x' } as unknown as Standing['latest']) : undefined,
    personas: { draft: of('draft'), approved: of('approved'), stale: of('stale') },
    journeys: { maps: of('maps'), actions: 0, overdue: of('overdue') },
  };
}

describe('the step that the start page puts forward', () => {
  it.each<[string, Numbers, string]>([
    ['a questionnaire, where there is nothing', {}, 'questionnaires'],
    ['answers, once it is published', { published: 1 }, 'responses'],
    ['answers, while they are few', { published: 1, complete: 199 }, 'responses'],
    ['segments, when there are enough', { published: 1, complete: 200 }, 'segmentation'],
    ['segments of an imported file, which is never published', { complete: 550 }, 'segmentation'],
    ['personas, when there are segments', { published: 1, complete: 900, done: 1 }, 'personas'],
    ['a draft to decide on', { published: 1, complete: 900, done: 1, draft: 2, approved: 2, maps: 1 }, 'personas'],
    ['a claim that moved', { published: 1, complete: 900, done: 1, approved: 4, stale: 1, maps: 4 }, 'personas'],
    ['a map, when personas stand', { published: 1, complete: 900, done: 1, approved: 4 }, 'journeys'],
    ['an action that is late', { published: 1, complete: 900, done: 1, approved: 4, maps: 4, overdue: 1 }, 'journeys'],
    [
      'the next answers, when all is settled',
      { published: 1, complete: 900, done: 1, approved: 4, maps: 4 },
      'responses',
    ],
  ])('is %s', (_, numbers, expected) => {
    expect(nextStep(standing(numbers))).toBe(expected);
  });
});

describe('the states of the steps', () => {
  it('begin at the first and leave the rest for later', () => {
    expect(Object.values(stepStates(standing({})))).toEqual(['now', 'later', 'later', 'later', 'later']);
  });

  it('say where somebody is needed', () => {
    const states = stepStates(
      standing({ published: 1, complete: 900, done: 1, draft: 1, approved: 3, maps: 1, overdue: 2 }),
    );
    expect(states).toMatchObject({ segmentation: 'done', personas: 'needs-you', journeys: 'needs-you' });
  });
});
