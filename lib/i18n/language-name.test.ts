import { expect, it } from 'vitest';
import { languageName } from './language-name.ts';
import { locales } from './locale.ts';

it('calls each language by its name in the reader’s language, as a label', () => {
  expect(locales.map((locale) => languageName('ru', locale))).toEqual(['Russian', 'Русский', '俄语', 'Krievu']);
  expect(languageName('zh', 'en')).toBe('Chinese');
});
