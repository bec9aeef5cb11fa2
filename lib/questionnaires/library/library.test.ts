import { describe, expect, it } from 'vitest';
import { factors } from '#lib/factor.ts';
import { locales } from '#lib/i18n/locale.ts';
import { check } from '../check/check.ts';
import { textsOf } from '../check/texts-of.ts';
import { parseQuestionnaire } from '../parse-questionnaire.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { scalesOf } from '../scales-of.ts';
import { library } from './library.ts';
import { subfactors } from './subfactors.ts';

describe('the library', () => {
  it('has a question for every sub-factor, under its factor', () => {
    for (const factor of factors) {
      const covered = new Set(library.filter((one) => one.factor === factor).map((one) => one.subfactor));
      expect([...covered].sort(), factor).toEqual([...subfactors[factor]].sort());
    }
  });

  it('could be asked as one questionnaire: it parses, codes are unique, nothing is missing in any language', () => {
    const [first, ...rest] = library as [Question, ...Question[]];
    const whole: Questionnaire = {
      format: 'segue/questionnaire@1',
      code: 'library',
      title: { en: 'All', ru: 'Всё', zh: '全部', lv: 'Viss' },
      languages: ['en', 'ru', 'zh', 'lv'],
      pages: [{ code: 'all', questions: [first, ...rest] }],
    };
    expect(parseQuestionnaire(JSON.parse(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
    expect(check(whole).map(({ problem }) => problem)).toEqual([{ kind: 'noPrivacy' }]);
    for (const { place, text } of textsOf(whole)) {
      expect(Object.keys(text), JSON.stringify(place)).toEqual([...locales]);
      for (const locale of locales) expect(text[locale]).toMatch(/\S/);
    }
  });

  it('gives every question of a factor its scale', () => {
    for (const question of library.filter((one) => one.factor)) {
      expect(scalesOf(question), question.code).toContain(question.scale);
    }
  });

  it('marks religion and health as what may only be asked with consent', () => {
    const [religion, health] = ['religion', 'health'].map((code) => library.find((one) => one.code === code));
    const asked = [religion, health].flatMap((one) => (one ? [one] : []));
    const alone: Questionnaire = {
      format: 'segue/questionnaire@1',
      code: 'sensitive',
      title: { en: 'Sensitive' },
      languages: ['en'],
      pages: [{ code: 'all', questions: asked as [Question, ...Question[]] }],
    };
    const warned = check(alone).filter(({ problem }) => problem.kind === 'sensitiveWithoutConsent');
    expect(warned.map(({ place }) => place.question)).toEqual(['religion', 'health']);
  });

  it('uses the letters of each language', () => {
    const texts = library.flatMap((question) => Object.entries(question.label));
    for (const [locale, words] of texts) {
      if (locale === 'ru') expect(words).toMatch(/[а-яё]/i);
      if (locale === 'zh') expect(words).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
