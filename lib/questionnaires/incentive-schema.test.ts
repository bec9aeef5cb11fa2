import { expect, test } from 'vitest';
import { incentiveSchema } from './incentive-schema.ts';

test.each([
  'javascript:alert(1)',
  'data:text/html,hi',
  'ftp://panel.example.org',
  '//panel.example.org',
  'panel.example.org',
  'https://somebody:secret@panel.example.org',
  ' ',
])('[S03] %j is no address to lead respondents to', (address) => {
  expect(incentiveSchema.safeParse({ kind: 'redirect', address }).success).toBe(false);
});

test('words are trimmed, empty languages left out, and a message without any refused', () => {
  const said = { kind: 'message', message: { en: ' Thanks ', ru: ' ' }, label: { en: '' } };
  expect(incentiveSchema.parse(said)).toEqual({ kind: 'message', message: { en: 'Thanks' }, label: {} });
  expect(incentiveSchema.safeParse({ kind: 'message', message: { en: ' ' } }).success).toBe(false);
  expect(incentiveSchema.parse({ kind: 'redirect', address: 'https://panel.example.org/done?id=1' })).toMatchObject({
    address: 'https://panel.example.org/done?id=1',
  });
});

test('[S41] what is not known, and a number that is none, is refused', () => {
  expect(incentiveSchema.safeParse({ kind: 'code', lowAt: 5, before: [] }).success).toBe(false);
  expect(incentiveSchema.safeParse({ kind: 'code', lowAt: -1 }).success).toBe(false);
  expect(incentiveSchema.safeParse({ kind: 'none' }).success).toBe(false);
});
