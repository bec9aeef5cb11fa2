import { describe, expect, it } from 'vitest';
import example from '../examples/fitness-club.questionnaire.json' with { type: 'json' };
import type { Draft } from './draft.ts';
import { findings } from './findings.ts';
import { newDraft } from './new-draft.ts';

const sound = example as unknown as Draft;

describe('what the editor says of a draft', () => {
  it('is little of a questionnaire that is ready', () => {
    expect(findings(sound).filter((one) => one.severity === 'error')).toEqual([]);
  });

  it('names gaps first, once each, and the privacy notice', () => {
    const found = findings({ ...newDraft('d', '', 'en'), languages: ['en', 'ru'] });
    expect(
      found.map((one) => (one.kind === 'gap' ? one.gap.kind : one.kind === 'problem' ? one.problem.kind : one.kind)),
    ).toEqual(['noWords', 'noQuestions', 'noPrivacy', 'factors']);
  });

  it('counts what is missing in a language and leads to the first of it', () => {
    const [page, ...rest] = sound.pages;
    if (!page) throw new Error('the example has pages');
    const bare = { ...page, questions: page.questions.map((one) => ({ ...one, label: { en: 'Only English' } })) };
    expect(findings({ ...sound, pages: [bare, ...rest] })).toContainEqual({
      severity: 'warning',
      place: { page: page.code, question: page.questions[0]?.code, part: 'label' },
      kind: 'untranslated',
      language: 'lv',
      count: page.questions.length,
    });
  });
});
