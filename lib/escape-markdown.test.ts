import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
  ['**bold** `code` ~gone~', '\\*\\*bold\\*\\* \\`code\\` \\~gone\\~'],
  ['a | b', 'a \\| b'],
  ['- item', '\\- item'],
  ['1. item', '\\1. item'],
  ['2.63', '2.63'],
  ['see https://evil.example and www.evil.example', 'see https\\://evil.example and www\\.evil.example'],
  ['two\n# lines', 'two \\# lines'],
  ['![x](http://a/b.png)', '\\!\\[x\\](http\\://a/b.png)'],
])('[S01] %j becomes plain text', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('[S01] no text of others opens a tag, a cell or a line', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toMatch(/[<>\n\r]/);
      expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[|`*_[\]]/);
    }),
  );
});
