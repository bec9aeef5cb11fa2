import { type Locale, locales } from '../../lib/i18n/locale.ts';
import type { Catalogue } from './read-catalogues.ts';
import { readMessage } from './read-message.ts';

/**
 * What is wrong in the messages of one area, a sentence each: a key that one language lacks, an empty text, unsound
 * braces, other parameters or plurals than in English, a plural category that CLDR wants and is not there (or the
 * reverse). English is the measure.
 */
export function findMessageProblems({ area, messages }: Catalogue): string[] {
  return locales.flatMap((locale) => {
    const at = (key: string) => `${area}/${locale}.json "${key}"`;
    const missing = Object.keys(messages.en)
      .filter((key) => !(key in messages[locale]))
      .map((key) => `${at(key)} is missing`);
    const wrong = Object.entries(messages[locale]).flatMap(([key, text]) => {
      const english = messages.en[key];
      if (english === undefined) return [`${at(key)} is not in English`];
      return problemsOf(text, english, locale).map((problem) => `${at(key)} ${problem}`);
    });
    return [...missing, ...wrong];
  });
}

function problemsOf(text: string, english: string, locale: Locale): string[] {
  if (text.trim() === '') return ['is empty'];
  const [here, there] = [readMessage(text), readMessage(english)];
  if (!here.sound) return ['has braces that do not close as a parameter or a plural'];
  const problems: string[] = [];
  const asked = (shape: typeof here) =>
    [...shape.parameters, ...shape.plurals.map((p) => `${p.variable} (plural)`)].sort().join(', ');
  // A language may name its count a second time outside the plural, or only inside it; the set of names must agree.
  const names = (shape: typeof here) =>
    [...new Set([...shape.parameters, ...shape.plurals.map((p) => p.variable)])].sort().join(', ');
  if (names(here) !== names(there))
    problems.push(`asks for ${asked(here) || 'nothing'}, English for ${asked(there) || 'nothing'}`);
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  for (const { variable, branches } of here.plurals) {
    // Only `other`, save for exact cases, says that no word here follows the count.
    const follows = branches.some((branch) => branch !== 'other' && !branch.startsWith('='));
    for (const category of follows ? wanted : (['other'] as const)) {
      if (!branches.includes(category)) problems.push(`lacks the category "${category}" of ${variable}`);
    }
    for (const branch of branches) {
      if (!/^=\d+$/.test(branch) && !wanted.some((category) => category === branch)) {
        problems.push(`has the category "${branch}" of ${variable}, which ${locale} does not know`);
      }
    }
  }
  return problems;
}
