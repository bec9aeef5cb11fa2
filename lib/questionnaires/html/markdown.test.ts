import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from './markdown.ts';

const ALLOWED =
  /^<(\/?(p|strong|em|ul|ol|li|a)|br|a href="(https?:\/\/|mailto:)[^"<>]*" rel="noopener noreferrer" target="_blank")>$/i;

test('the subset is rendered', () => {
  expect(
    markdown('A code for a **free** *guest*\nvisit.\n\n- one\n- [two](https://a.example/?b=1&c=2)').toString(),
  ).toBe(
    '<p>A code for a <strong>free</strong> <em>guest</em><br>visit.</p>' +
      '<ul><li>one</li><li><a href="https://a.example/?b=1&amp;c=2" rel="noopener noreferrer" target="_blank">two</a></li></ul>',
  );
  expect(markdown('1. a\n2. b').toString()).toBe('<ol><li>a</li><li>b</li></ol>');
});

test('[S02] no text yields a tag outside the allow-list', () => {
  const piece = fc.constantFrom(
    ...[
      '<',
      '>',
      '"',
      "'",
      '&',
      '*',
      '**',
      '[',
      ']',
      '(',
      ')',
      '](',
      'javascript:',
      'https://x',
      'mailto:',
      '- ',
      '1. ',
    ],
    ...['\n', '\n\n', 'a', ' ', '<script>', '<img src=x onerror=y>', '&lt;', '`', '_', '#', 'data:text/html,'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const tag of markdown(pieces.join(''))
        .toString()
        .match(/<[^>]*>?/g) ?? [])
        expect(tag).toMatch(ALLOWED);
    }),
    { numRuns: 2000 },
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/local', 'vbscript:x', 'JaVaScRiPt:x', '//evil.example'])(
  '[S03] a link to %s stays text',
  (address) => {
    expect(markdown(`[x](${address})`).toString()).toBe(`<p>[x](${address})</p>`);
  },
);

test('[S05] an answer piped into the text stays words', () => {
  const page = markdown('You said {{why}}.', (plain) => plain.replace('{{why}}', '**<b>** [x](https://evil.example)'));
  expect(page.toString()).toBe('<p>You said **&lt;b&gt;** [x](https://evil.example).</p>');
});

test('[S42] a hostile text of 100,000 characters is read in linear time', () => {
  for (const unit of ['*', '**a', '[', '[a](', '- '])
    expect(markdown(unit.repeat(100_000 / unit.length)).toString()).toBeTruthy();
});
