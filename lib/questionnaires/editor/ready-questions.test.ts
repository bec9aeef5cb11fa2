import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { checkCodes } from '../check/check-codes.ts';
import { library } from '../library/library.ts';
import { readyGroups } from '../library/ready-groups.ts';
import type { Question } from '../questionnaire.ts';
import { randomQuestionnaire } from '../testing/random-questionnaire.ts';
import { addReadyQuestion } from './add-ready-question.ts';
import { asQuestionnaire, type Draft } from './draft.ts';
import { findQuestion } from './find-question.ts';
import { findings } from './findings.ts';
import { changed, undone } from './history.ts';
import { isAsked } from './is-asked.ts';
import { newDraft } from './new-draft.ts';
import { parseDraft } from './parse-draft.ts';
import { quoteConsent } from './quote-consent.ts';
import { removeQuestion } from './remove-question.ts';

const none: ReadonlySet<string> = new Set();
const ready = (code: string): Question => {
  const found = library.find((one) => one.code === code);
  if (!found) throw new Error(`the library has ${code}`);
  return found;
};

describe('a ready question', () => {
  it('gets a code that nobody has or had, whatever is added how often', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat({ max: library.length - 1 }), { maxLength: 12 }), (seed, chosen) => {
        let draft: Draft = randomQuestionnaire(seededRandom(seed));
        const wrongBefore = checkCodes(asQuestionnaire(draft)).length;
        const gone = new Set(['age', 'way2']);
        for (const at of chosen) {
          const question = library[at] as Question;
          const page = draft.pages[at % draft.pages.length]?.code ?? '';
          const added = addReadyQuestion(draft, question, { page }, gone);
          expect(gone).not.toContain(added.code);
          expect(findQuestion(draft, added.code)).toBeUndefined();
          expect(findQuestion(added.draft, added.code)?.page.code).toBe(page);
          // Everything but the code stays: options with their codes, words in all languages.
          expect(findQuestion(added.draft, added.code)?.question).toEqual({ ...question, code: added.code });
          draft = added.draft;
        }
        expect(checkCodes(asQuestionnaire(draft))).toHaveLength(wrongBefore);
        expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  it('stands behind the question named, and goes again with one step back', () => {
    const start = newDraft('d', 'Draft', 'en');
    const first = addReadyQuestion(start, ready('age'), {}, none);
    const second = addReadyQuestion(first.draft, ready('gender'), {}, none);
    const third = addReadyQuestion(second.draft, ready('age'), { after: first.code }, none);
    expect(third.draft.pages[0]?.questions.map((one) => one.code)).toEqual(['age', 'age2', 'gender']);
    const history = changed({ draft: second.draft, past: [], future: [] }, third.draft, 'settings');
    expect(undone(history)?.history.draft).toEqual(second.draft);
  });

  it('is asked already when its sub-factor is, by whatever question', () => {
    const start = newDraft('d', 'Draft', 'en');
    expect(library.filter((one) => isAsked(start, one))).toEqual([]);
    const { draft } = addReadyQuestion(
      start,
      { ...ready('age'), code: 'how_old', type: 'number' } as Question,
      {},
      none,
    );
    expect(library.filter((one) => isAsked(draft, one)).map((one) => one.code)).toEqual(['age']);
    const all = library.reduce((now, one) => addReadyQuestion(now, one, {}, none).draft, start);
    expect(library.filter((one) => !isAsked(all, one))).toEqual([]);
  });

  it('stands in one group with those of its factor', () => {
    const groups = readyGroups(library);
    expect(groups.map((group) => group.key)).toEqual([
      'social',
      'geographic',
      'behavioural',
      'psychological',
      'buyer',
      'journey',
      'consent',
    ]);
    expect(groups.flatMap((group) => group.questions)).toHaveLength(library.length);
    expect(groups.at(-1)?.questions.map((one) => one.code)).toEqual(['quote_ok', 'sensitive_ok']);
  });
});

describe('the consent to being quoted', () => {
  const start = newDraft('d', 'Draft', 'en');
  const boxes = ['a', 'b'].reduce<Draft>(
    (now, code) => addReadyQuestion(now, { code, type: 'consent', label: { en: code } }, {}, none).draft,
    start,
  );
  const marked = (draft: Draft) =>
    draft.pages.flatMap((page) => page.questions.filter(quoteConsent.is).map((one) => one.code));

  it('is one question at most, and can be taken back', () => {
    const first = quoteConsent.set(boxes, 'a', true);
    expect(marked(first)).toEqual(['a']);
    expect(marked(quoteConsent.set(first, 'b', true))).toEqual(['b']);
    expect(quoteConsent.set(first, 'a', false)).toEqual(boxes);
  });

  it('is missed where own words are asked for and a box stands there that could be it', () => {
    const missed = (draft: Draft) => findings(draft).filter((one) => one.kind === 'noQuoteConsent');
    expect(missed(boxes)).toEqual([]);
    const asking = addReadyQuestion(boxes, { code: 'why', type: 'long-text', label: { en: 'Why?' } }, {}, none).draft;
    expect(missed(asking)).toEqual([
      {
        severity: 'warning',
        kind: 'noQuoteConsent',
        place: { page: start.pages[0]?.code, question: 'a', part: 'quotes' },
      },
    ]);
    expect(missed(quoteConsent.set(asking, 'b', true))).toEqual([]);
    // A box that is the only one is taken for it.
    expect(missed(removeQuestion(asking, 'b'))).toEqual([]);
    expect(missed(removeQuestion(removeQuestion(asking, 'b'), 'a'))).toEqual([]);
  });
});
