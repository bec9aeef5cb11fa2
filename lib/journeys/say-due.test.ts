import { expect, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { sayDue } from './say-due.ts';

test.each(locales)('in %s a day is said as that day, wherever the team works', (locale) => {
  expect(sayDue('2026-12-01', locale)).toMatch(/2026/);
  expect(sayDue('2026-12-01', locale)).toMatch(/12|[Dd]ec|дек/);
  expect(sayDue('2026-12-01', locale)).not.toMatch(/30|[Nn]ov|ноя/);
});
