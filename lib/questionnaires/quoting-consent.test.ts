import { expect, test } from 'vitest';
import type { Questionnaire } from './questionnaire.ts';
import { quotingConsent } from './quoting-consent.ts';

const asked = (...consents: { code: string; subfactor?: string }[]) =>
  ({
    pages: [
      {
        code: 'one',
        questions: [
          { code: 'words', type: 'long-text', label: { en: 'Words' } },
          ...consents.map((one) => ({ ...one, type: 'consent', label: { en: 'Yes' } })),
        ],
      },
    ],
  }) as unknown as Questionnaire;

test('the consent that is marked is the one to quotes', () => {
  expect(quotingConsent(asked({ code: 'mails' }, { code: 'quote', subfactor: 'quote-consent' }))).toBe('quote');
});

test('an unmarked consent counts when it is the only one, and not beside others', () => {
  expect(quotingConsent(asked({ code: 'ok' }))).toBe('ok');
  expect(quotingConsent(asked({ code: 'ok' }, { code: 'mails' }))).toBeUndefined();
});

test('a consent that is marked as another, and none at all, are none to quotes', () => {
  expect(quotingConsent(asked({ code: 'health', subfactor: 'health-consent' }))).toBeUndefined();
  expect(quotingConsent(asked())).toBeUndefined();
});
