import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../questionnaires/answers.ts';
import { planOf } from '../questionnaires/logic/plan.ts';
import type { Question, Questionnaire } from '../questionnaires/questionnaire.ts';
import { answerLines } from './answer-lines.ts';

const file = new URL('../questionnaires/examples/fitness-club.questionnaire.json', import.meta.url);
const plan = planOf(JSON.parse(readFileSync(file, 'utf8')) as Questionnaire);
const reader = { locale: 'lv' as const, languages: plan.questionnaire.languages };

function lines(code: string, answers: Answers) {
  return answerLines(plan.questions.get(code) as Question, answers, reader);
}

describe('an answer line by line', () => {
  it('says labels in the reader’s language and keeps the codes', () => {
    expect(lines('gender', { gender: 'woman' })).toEqual([
      { words: { words: 'Sieviete', language: 'lv' }, code: 'woman' },
    ]);
    expect(lines('sources', { sources: ['friends', 'search'] }).map((line) => line.code)).toEqual([
      'friends',
      'search',
    ]);
    expect(lines('why', { why: { calm: '4', time: '1' } }).map((line) => [line.part?.language, line.code])).toEqual([
      ['lv', '4'],
      ['lv', '1'],
    ]);
  });

  it('gives the respondent’s own words as they are, marked as theirs ([S01])', () => {
    const answers = { gender: 'other', 'gender.other': '<script>alert(1)</script>' };
    expect(lines('gender', answers).at(-1)).toMatchObject({
      isOwn: true,
      words: { words: '<script>alert(1)</script>' },
    });
  });

  it('tells a journey stage by stage, in the order of the questionnaire', () => {
    const path = { join: { emotion: -1 as const, barriers: ['price'] }, need: { story: 'Tired' } };
    const told = lines('path', { path }).map((line) => [line.part?.words, line.code]);
    expect(told).toEqual([
      [expect.any(String), 'Tired'],
      [expect.any(String), '-1'],
      [expect.any(String), 'price'],
    ]);
    expect(told[0]?.[0]).not.toBe(told[1]?.[0]);
  });

  it('names places, and lets a code that is not known stand for itself', () => {
    expect(lines('home', { home: { country: 'LV', region: 'LV-RIX' } }).map((line) => line.words.words)).toEqual([
      'Latvija',
      'Rīga',
    ]);
    expect(lines('gender', { gender: 'gone' })).toMatchObject([{ words: { words: 'gone' }, code: 'gone' }]);
    expect(lines('age', { age: 34 })).toMatchObject([{ code: '34' }]);
  });

  it('says nothing of what was not answered, nor of what an object inherits ([S41])', () => {
    expect(lines('age', {})).toEqual([]);
    expect(answerLines({ ...(plan.questions.get('age') as Question), code: 'constructor' }, {}, reader)).toEqual([]);
  });
});
