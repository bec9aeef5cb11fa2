import { expect, test } from 'vitest';
import { locales } from '#lib/i18n/locale.ts';
import { countries } from './countries.ts';
import { countryNames } from './country-names.ts';
import { regionTable } from './region-table.ts';
import { isRegion, regionsOf } from './regions.ts';

test('every region has a code of its country and a name in every language, English where there is no other', () => {
  for (const country of Object.keys(regionTable)) {
    expect(countries).toContain(country);
    for (const locale of locales) {
      const regions = regionsOf(country, locale);
      expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length);
      for (const { code, name, language } of regions) {
        expect(code).toMatch(new RegExp(`^${country}-[A-Z0-9]{1,3}$`));
        expect([code, name.trim()]).not.toEqual([code, '']);
        expect([locale, 'en']).toContain(language);
      }
    }
  }
});

test('regions are named in the language of the reader and sorted in its order', () => {
  expect(regionsOf('LV', 'lv').find(({ code }) => code === 'LV-RIX')).toEqual({
    code: 'LV-RIX',
    name: 'Rīga',
    language: 'lv',
  });
  expect(regionsOf('CN', 'zh').find(({ code }) => code === 'CN-BJ')?.name).toBe('北京市');
  expect(regionsOf('RU', 'zh').find(({ code }) => code === 'RU-TUL')).toEqual({
    code: 'RU-TUL',
    name: 'Tula Oblast',
    language: 'en',
  });
  const names = regionsOf('LV', 'lv').map(({ name }) => name);
  expect(names.indexOf('Ādažu novads')).toBeLessThan(names.indexOf('Balvu novads'));
  expect(regionsOf('FR', 'en')).toEqual([]);
});

test('a region is known, or of a country whose regions are not', () => {
  expect(['LV-RIX', 'LV-XXX', 'FR-75', 'US-TX'].map(isRegion)).toEqual([true, false, true, true]);
});

test('every country has a name in every language', () => {
  for (const locale of locales) {
    expect(countryNames(locale)).toHaveLength(countries.length);
    for (const { code, name } of countryNames(locale)) expect([code, name]).not.toEqual([code, code]);
  }
});
