import { expect, test } from 'vitest';
import { locales } from '../locale.ts';
import { translator } from '../translate.ts';
import { type RespondKey, respondMessages } from './respond.ts';

const english = respondMessages('en');
const keys = Object.keys(english) as RespondKey[];

test.each(locales)(
  'the words of the door in %s: every key, the same parameters, nothing empty or left over',
  (locale) => {
    const messages = respondMessages(locale);
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect([key, messages[key].trim()]).not.toEqual([key, '']);
      expect([key, parameters(messages[key])]).toEqual([key, parameters(english[key])]);
    }
  },
);

test.each(locales)('every message in %s is said for 0 to 25 without a hole', (locale) => {
  const say = translator(locale, respondMessages(locale));
  for (const key of keys) {
    for (let n = 0; n <= 25; n++) {
      const params = Object.fromEntries(parameters(english[key]).map((name) => [name, n]));
      expect([key, n, say(key, params)]).toEqual([key, n, expect.not.stringMatching(/[{}#]|plural/)]);
    }
  }
});

function parameters(message: string): string[] {
  return [...new Set(Array.from(message.matchAll(/\{(\w+)(?=[},])/g), (match) => match[1] ?? ''))].sort();
}
