import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../questionnaires/questionnaire.ts';
import { codebookOf } from './codebook-of.ts';
import { codebookRows } from './codebook-rows.ts';
import { codebookSchema } from './codebook-schema.ts';

const file = new URL('../questionnaires/examples/fitness-club.questionnaire.json', import.meta.url);
const club: Questionnaire = JSON.parse(readFileSync(file, 'utf8'));

describe('the codebook of exported responses', () => {
  it('is one that the import reads, in each language', () => {
    for (const locale of ['en', 'ru', 'zh', 'lv'] as const) {
      const codebook = codebookOf([club], locale);
      expect(codebookSchema.safeParse(codebook).error).toBeUndefined();
    }
    const columns = new Map(codebookOf([club], 'lv').columns.map((column) => [column.name, column]));
    expect(columns.get('age')).toMatchObject({ label: 'Cik jums gadu?', scale: 'interval', factor: 'social' });
    expect(columns.get('why.calm')).toMatchObject({ grid: 'why', scale: 'ordinal' });
    expect(columns.get('verdict')).toMatchObject({ ignore: true });
  });

  it('keeps the columns of older versions behind those of the newest, each once', () => {
    const [first, ...rest] = club.pages;
    const newer = {
      ...club,
      pages: [{ ...first, questions: first.questions.slice(1) }, ...rest],
    } as unknown as Questionnaire;
    const names = codebookOf([newer, club], 'en').columns.map((column) => column.name);
    expect(names.at(-1)).toBe('age');
    expect(new Set(names).size).toBe(names.length);
  });

  it('is a table with a label for each language', () => {
    const [head = [], ...rows] = codebookRows([club]);
    expect(head.slice(0, 6)).toEqual(['column', 'question', 'label.en', 'label.ru', 'label.zh', 'label.lv']);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.find(([name]) => name === 'gender')?.at(-1)).toContain('woman = Woman');
  });
});
