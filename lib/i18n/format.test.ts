import { describe, expect, it } from 'vitest';
import { formatter } from './format.ts';
import { locales } from './locale.ts';

const noon = Date.UTC(2026, 10, 20, 14, 2);

describe('formatter', () => {
  it('writes a share as the language writes percent', () => {
    const said = locales.map((locale) => formatter(locale).percent(0.8124).replace(/\s/g, '_'));
    expect(said).toEqual(['81%', '81_%', '81%', '81%']);
  });

  it('writes thousands with the mark of the language', () => {
    expect(formatter('en').integer(1486)).toBe('1,486');
    expect(formatter('ru').integer(12_486).replace(/\s/g, '_')).toBe('12_486');
  });

  it('writes an interval of shares in percent without a sign', () => {
    expect(formatter('en').percentInterval(0.774, 0.841)).toBe('77–84');
  });

  it('writes a true minus and always a sign, save for nothing', () => {
    expect(formatter('en').signed(-0.4)).toBe('−0.4');
    expect(formatter('ru').signed(0.9)).toBe('+0,9');
    expect(formatter('en').signed(0)).toBe('0.0');
    expect(formatter('en').points(0.47)).toBe('+47');
    expect(formatter('en').decimal(-1.25)).toBe('−1.25');
  });

  it('writes a p value as papers do', () => {
    expect(formatter('en').pValue(0.00002)).toBe('<\u00a0.001');
    expect(formatter('en').pValue(0.0312)).toBe('.031');
    expect(formatter('lv').pValue(0.0312)).toBe('0,031');
    expect(formatter('en').pValue(1)).toBe('1.000');
  });

  it('writes days in the reader’s time zone', () => {
    expect(formatter('en', 'Europe/Riga').dateTime(noon)).toBe('20 Nov 2026, 16:02');
    expect(formatter('en', 'Pacific/Kiritimati').day(noon)).toBe('21 Nov');
    expect(formatter('ru').day(noon)).toContain('нояб');
    expect(formatter('zh').date(noon)).toBe('2026年11月20日');
    expect(formatter('lv').date(noon)).toContain('2026');
    expect(formatter('en').time(noon)).toBe('14:02');
  });

  it('joins a list with the word of the language and no comma before it', () => {
    expect(formatter('en').list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(formatter('ru').list(['А', 'Б'])).toBe('А и Б');
  });

  it('says minutes with the right plural, and never none', () => {
    expect(formatter('ru').minutes(240)).toBe('4 минуты');
    expect(formatter('en').minutes(5)).toBe('1 minute');
    expect(formatter('lv').minutes(660)).toBe('11 minūšu');
  });

  it('says bytes in steps of a thousand', () => {
    expect(formatter('en').bytes(999)).toBe('999 bytes');
    expect(formatter('en').bytes(1_234_567)).toBe('1.2 MB');
  });
});
