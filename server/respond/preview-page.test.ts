import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPage } from '#lib/questionnaires/editor/add-page.ts';
import { addQuestion } from '#lib/questionnaires/editor/add-question.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { newDraft } from '#lib/questionnaires/editor/new-draft.ts';
import { previewOf } from '#lib/questionnaires/editor/preview-of.ts';
import type { QuestionType } from '#lib/questionnaires/questionnaire.ts';
import { randomQuestionnaire } from '#lib/questionnaires/testing/random-questionnaire.ts';
import { seededRandom } from '#lib/random.ts';
import { previewPage } from './preview-page.ts';

const types: readonly QuestionType[] = [
  ...(['short-text', 'long-text', 'number', 'email', 'single', 'multiple', 'yes-no', 'dropdown', 'likert'] as const),
  ...(['rating', 'nps', 'matrix', 'location', 'consent', 'statement', 'hidden', 'journey'] as const),
];

const show = (draft: Draft, page: string) =>
  previewPage({
    assets: { style: '/respond/0123456789ab.css', script: '/respond/0123456789ab.js' },
    questionnaire: previewOf(draft),
    brand: 'Riverside <b>',
    locale: 'en',
    page,
    address: (to, lang) => `/w/questionnaires/x/preview?page=${to}&lang=${lang}`,
  });

describe('the preview of a draft', () => {
  it('may stand in a frame of our own origin, and else is as strict as the door', async () => {
    const answer = show(newDraft('d', 'D', 'en'), 'page1');
    const { headers } = answer;
    // Its form says whose it is, without which a post is refused.
    expect(await answer.text()).toContain('<meta name="referrer" content="same-origin">');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('shows questions of every type however unfinished, and pages without any', async () => {
    const draft = types.reduce<Draft>(
      (so, type) => addQuestion(so, type, {}, new Set()).draft,
      newDraft('d', '<script>', 'ru'),
    );
    const html = await show(draft, 'page1').text();
    for (const type of types.filter((one) => one !== 'hidden')) {
      const code = draft.pages[0]?.questions.find((question) => question.type === type)?.code;
      expect(html, type).toContain(`"${code}`);
    }
    expect(html).not.toContain('<script>');
    expect(await show(addPage(draft, undefined, new Set()).draft, 'page2').text()).toContain('</html>');
    expect(await show(newDraft('d', '', 'en'), 'nowhere').text()).toContain('</html>');
  });

  it('shows every page and question, whatever its condition', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const draft = randomQuestionnaire(seededRandom(seed));
        for (const page of draft.pages) {
          const html = await show(draft, page.code).text();
          for (const question of page.questions.filter((one) => one.type !== 'hidden')) {
            expect(html, question.code).toContain(`Q ${question.code}`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
