import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import example from '../examples/fitness-club.questionnaire.json' with { type: 'json' };
import { parseQuestionnaire } from '../parse-questionnaire.ts';
import type { QuestionType } from '../questionnaire.ts';
import { randomQuestionnaire } from '../testing/random-questionnaire.ts';
import { addQuestion } from './add-question.ts';
import { changeQuestion } from './change-question.ts';
import type { Draft } from './draft.ts';
import { gaps } from './gaps.ts';
import { newDraft } from './new-draft.ts';
import { parseDraft } from './parse-draft.ts';

const types = [
  'short-text',
  'long-text',
  'number',
  'email',
  'single',
  'multiple',
  'yes-no',
  'dropdown',
  'likert',
  'rating',
  'nps',
  'matrix',
  'location',
  'consent',
  'statement',
  'hidden',
  'journey',
] as const satisfies readonly QuestionType[];

function every(): Draft {
  return types.reduce<Draft>((draft, type) => addQuestion(draft, type, {}, new Set()).draft, newDraft('new', '', 'en'));
}

describe('a draft', () => {
  it('may be kept however unfinished it is', () => {
    expect(parseDraft(newDraft('new', '', 'ru'))).toMatchObject({ ok: true });
    expect(parseDraft(every())).toMatchObject({ ok: true });
    expect(parseDraft(example)).toMatchObject({ ok: true });
  });

  it('[S41] is refused what the format does not know', () => {
    for (const wrong of [
      { ...every(), admin: true },
      { ...every(), pages: [] },
      { ...every(), title: '<b>' },
      null,
      7,
      [],
    ]) {
      expect(parseDraft(wrong)).toMatchObject({ ok: false });
    }
  });

  it('[S42] is refused with more questions than can be shown', () => {
    const page = { code: 'p', questions: Array.from({ length: 1001 }, () => ({})) };
    expect(parseDraft({ ...every(), pages: [page] })).toMatchObject({ ok: false, failure: [{ kind: 'tooLarge' }] });
  });

  it('without gaps is a questionnaire, and with one is not', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat(),
        fc.constantFrom('label', 'list', 'page', 'title', 'nothing'),
        (seed, at, gap) => {
          let draft: Draft = randomQuestionnaire(seededRandom(seed));
          const questions = draft.pages.flatMap((page) => page.questions);
          const code = questions[at % questions.length]?.code ?? '';
          if (gap === 'label') draft = changeQuestion(draft, code, (question) => ({ ...question, label: {} }));
          if (gap === 'list')
            draft = changeQuestion(draft, code, (one) => ('options' in one ? { ...one, options: [] } : one));
          if (gap === 'page') draft = { ...draft, pages: [...draft.pages, { code: 'bare', questions: [] }] };
          if (gap === 'title') draft = { ...draft, title: {} };
          expect(parseDraft(draft).ok).toBe(true);
          expect(gaps(draft).length === 0).toBe(parseQuestionnaire(draft).ok);
        },
      ),
      { numRuns: 300 },
    );
    const found = gaps(every());
    expect(found).toContainEqual({ kind: 'noWords', place: { part: 'title' }, least: 0 });
    expect(parseQuestionnaire(every()).ok).toBe(false);
  });
});
