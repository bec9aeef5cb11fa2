import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/random.ts';
import { check } from '../check/check.ts';
import { checkCodes } from '../check/check-codes.ts';
import type { Question, QuestionType } from '../questionnaire.ts';
import { randomQuestionnaire } from '../testing/random-questionnaire.ts';
import { addItem } from './add-item.ts';
import { addPage } from './add-page.ts';
import { addQuestion } from './add-question.ts';
import { changeQuestion } from './change-question.ts';
import { changeType, kindredTypes } from './change-type.ts';
import { codeFromWords } from './code-from-words.ts';
import { codesOf } from './codes-of.ts';
import { asQuestionnaire, type Draft } from './draft.ts';
import { duplicatePage } from './duplicate-page.ts';
import { duplicateQuestion } from './duplicate-question.ts';
import { findQuestion } from './find-question.ts';
import { freshCode } from './fresh-code.ts';
import { frozenCodes, frozenInside } from './frozen-codes.ts';
import { movePage } from './move-page.ts';
import { moveQuestion } from './move-question.ts';
import { newDraft } from './new-draft.ts';
import { parseDraft } from './parse-draft.ts';
import { removePage } from './remove-page.ts';
import { removeQuestion } from './remove-question.ts';
import { renameCode } from './rename-code.ts';
import { renameItem } from './rename-item.ts';
import { restore } from './restore.ts';
import { stepQuestion } from './step-question.ts';
import { uncoveredFactors } from './uncovered-factors.ts';

const retired = new Set(['q7', 'page2', 'gone']);
const questionsOf = (draft: Draft) => draft.pages.flatMap((page) => page.questions.map((question) => question.code));

/** Any command at all, with whatever place chance gives. */
function step(draft: Draft, command: number, at: number): Draft {
  const codes = questionsOf(draft);
  const code = codes[at % Math.max(1, codes.length)] ?? '';
  const page = draft.pages[at % draft.pages.length]?.code ?? '';
  const type = (['single', 'matrix', 'journey', 'number', 'statement'] as const)[at % 5] ?? 'single';
  switch (command) {
    case 0:
      return addQuestion(draft, type, { page }, retired).draft;
    case 1:
      return addQuestion(draft, type, { after: code }, retired).draft;
    case 2:
      return duplicateQuestion(draft, code, retired)?.draft ?? draft;
    case 3:
      return moveQuestion(draft, code, { page, at: at % 7 });
    case 4:
      return removeQuestion(draft, code);
    case 5:
      return addPage(draft, page, retired).draft;
    case 6:
      return duplicatePage(draft, page, retired)?.draft ?? draft;
    case 7:
      return movePage(draft, page, at % 5);
    case 8:
      return removePage(draft, page, retired);
    case 9:
      return stepQuestion(draft, code, at % 2 ? 1 : -1);
    default:
      return renameCode(draft, code, freshCode('renamed', codesOf(draft).union(retired)));
  }
}

describe('editing a draft', () => {
  it('keeps every code one of a kind, uses none again, and leaves a draft that may be kept', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 200 })), { maxLength: 30 }),
        (seed, steps) => {
          let draft: Draft = randomQuestionnaire(seededRandom(seed));
          for (const [command, at] of steps) {
            draft = step(draft, command, at);
            expect(checkCodes(asQuestionnaire(draft))).toEqual([]);
          }
          expect([...codesOf(draft)].filter((code) => code === 'gone' || code === 'page2')).toEqual([]);
          expect(parseDraft(draft)).toMatchObject({ ok: true });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('moves one question and no other', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.nat(), fc.nat({ max: 6 }), (seed, which, where, at) => {
        const draft: Draft = randomQuestionnaire(seededRandom(seed));
        const code = questionsOf(draft)[which % questionsOf(draft).length] ?? '';
        const page = draft.pages[where % draft.pages.length]?.code ?? '';
        const after = moveQuestion(draft, code, { page, at });
        expect(questionsOf(after).filter((one) => one !== code)).toEqual(
          questionsOf(draft).filter((one) => one !== code),
        );
        expect(findQuestion(after, code)?.page.code).toBe(page);
      }),
    );
  });

  it('lets everything that names a question follow its new code', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, which) => {
        const draft: Draft = randomQuestionnaire(seededRandom(seed));
        const code = questionsOf(draft)[which % questionsOf(draft).length] ?? '';
        const after = renameCode(draft, code, 'another');
        expect(check(asQuestionnaire(after)).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(JSON.stringify(renameCode(after, 'another', code))).toBe(JSON.stringify(draft));
      }),
      { numRuns: 300 },
    );
  });

  it('renames in words, inside answers and beside functions of the same name', () => {
    const draft: Draft = {
      ...newDraft('d', 'Hello {{count}} and {{ count.other }}', 'en'),
      pages: [
        { code: 'page1', questions: [{ code: 'count', type: 'single', label: { en: 'A' }, options: [] }] },
        { code: 'page2', showIf: "count(count) > 0 and count = 'count'", questions: [] },
      ],
    };
    const after = renameCode(draft, 'count', 'visits');
    expect(after.title.en).toBe('Hello {{visits}} and {{ visits.other }}');
    expect(after.pages[1]?.showIf).toBe("count(visits) > 0 and visits = 'count'");
  });

  it('lets conditions follow the code of an option, a row and a stage, and nothing else', () => {
    const question: Question = {
      code: 'q',
      type: 'single',
      label: {},
      options: [
        { code: 'a', label: {} },
        { code: '4', label: {} },
      ],
    };
    const draft = (showIf: string): Draft => ({
      ...newDraft('d', '{{q.a}}', 'en'),
      pages: [
        { code: 'page1', questions: [question] },
        { code: 'page2', showIf, questions: [] },
      ],
    });
    const renamed = (showIf: string, list: 'options' | 'rows' | 'stages' | 'barriers', from: string, to: string) =>
      renameItem(draft(showIf), 'q', list, from, to).pages[1]?.showIf;
    expect(renamed("q = 'a' or x = 'a'", 'options', 'a', 'b')).toBe("q = 'b' or x = 'a'");
    expect(renamed(`"a" in q and q in ('c', 'a')`, 'options', 'a', 'b')).toBe("'b' in q and q in ('c', 'b')");
    expect(renamed('q != 4 and x = 4', 'options', '4', '5')).toBe('q != 5 and x = 4');
    expect(renamed('q = 4', 'options', '4', 'four')).toBe("q = 'four'");
    expect(renamed("q.a = 'a'", 'rows', 'a', 'b')).toBe("q.b = 'a'");
    expect(renamed("'a' in q and q.a.emotion > 0", 'stages', 'a', 'b')).toBe("'b' in q and q.b.emotion > 0");
    expect(renamed("'a' in q.s.barriers and 'a' in q", 'barriers', 'a', 'b')).toBe("'b' in q.s.barriers and 'a' in q");
    expect(renameItem(draft('true'), 'q', 'rows', 'a', 'b').title.en).toBe('{{q.b}}');
  });

  it('adds lines before “other” and “none”, with codes that never were', () => {
    const question: Question = {
      code: 'q',
      type: 'multiple',
      label: {},
      options: [
        { code: 'o1', label: {} },
        { code: 'none', label: {}, exclusive: true },
      ],
    };
    const added = addItem(question, 'options', new Set(['o2']));
    expect(added.code).toBe('o3');
    expect(added.question).toMatchObject({ options: [{ code: 'o1' }, { code: 'o3' }, { code: 'none' }] });
  });

  it('freezes what any version had', () => {
    const { pages, ...rest } = randomQuestionnaire(seededRandom(5));
    const [page] = pages;
    const one: Question = {
      code: 'a',
      type: 'single',
      label: { en: 'A' },
      options: [{ code: 'x', label: { en: 'X' } }],
    };
    const two: Question = { ...one, options: [{ code: 'y', label: { en: 'Y' } }] };
    const frozen = frozenCodes([
      { ...rest, pages: [{ ...page, questions: [one] }] },
      { ...rest, pages: [{ ...page, questions: [two] }] },
    ]);
    expect(frozen.outer).toContain('a');
    expect([...frozenInside(frozen, 'a', 'options')]).toEqual(['x', 'y']);
    expect([...frozenInside(frozen, 'constructor', 'options')]).toEqual([]);
  });

  it('turns a question into a kindred one that keeps its words and may be kept', () => {
    const types: QuestionType[] = [
      'single',
      'multiple',
      'dropdown',
      'likert',
      'short-text',
      'number',
      'rating',
      'nps',
      'yes-no',
      'statement',
    ];
    for (const type of types) {
      const made = addQuestion(newDraft('d', 'D', 'en'), type, {}, new Set());
      for (const other of kindredTypes(type)) {
        const draft = changeQuestion(made.draft, made.code, (one) =>
          changeType({ ...one, label: { en: 'Kept' } }, other, ['en']),
        );
        expect(parseDraft(draft), `${type} to ${other}`).toMatchObject({ ok: true });
        expect(findQuestion(draft, made.code)?.question).toMatchObject({ type: other, label: { en: 'Kept' } });
      }
    }
  });

  it('puts what was deleted back where it was, and nothing twice', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, which) => {
        const draft: Draft = randomQuestionnaire(seededRandom(seed));
        const code = questionsOf(draft)[which % questionsOf(draft).length] ?? '';
        const found = findQuestion(draft, code);
        if (!found) throw new Error('the question is there');
        const was = { page: found.page.code, at: found.at };
        const back = restore.question(removeQuestion(draft, code), found.question, was);
        expect(back).toEqual(draft);
        expect(restore.question(back, found.question, was)).toBe(back);
        const without = removePage(draft, found.page.code, retired);
        const again = restore.page(without, found.page, found.pageAt);
        expect(questionsOf(again)).toEqual(questionsOf(draft));
        expect(restore.page(again, found.page, 0)).toBe(again);
      }),
    );
  });

  it('says which factors nothing is asked about', () => {
    const { draft, code } = addQuestion(newDraft('d', 'D', 'en'), 'number', {}, new Set());
    expect(uncoveredFactors(draft)).toHaveLength(5);
    expect(uncoveredFactors(changeQuestion(draft, code, (one) => ({ ...one, factor: 'social' })))).not.toContain(
      'social',
    );
  });
});

describe('a code made of words', () => {
  it('is readable in Latin letters, whatever the words are written in', () => {
    expect(codeFromWords('How old are you?')).toBe('old');
    expect(codeFromWords('Что вас останавливает?')).toBe('chto_vas_ostanavlivaet');
    expect(codeFromWords('Cik bieži jūs trenējaties?')).toBe('cik_biezi_jus');
    expect(codeFromWords('您多大年纪？')).toBeUndefined();
    expect(codeFromWords('2 visits', '-')).toBe('2-visits');
  });
});
