import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributes, type Content, escapeHtml, html, safeHref } from './html.ts';

test('[S01] text put between tags or into an attribute cannot open a tag or leave its quotes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', '=', ' ', '`', '\n', '-', '!') }),
      (text) => {
        const page = html`<p title="${text}">${text}</p>`.toString();
        const inner = page.slice('<p title="'.length, -'</p>'.length);
        expect(inner.split('">')).toHaveLength(2);
        expect(inner.replace('">', '')).not.toMatch(/[<>"']/);
      },
    ),
  );
});

test('[S01] a browser reads back exactly the text that was put in', () => {
  fc.assert(fc.property(fc.string(), (text) => unescaped(escapeHtml(text)) === text));
});

test('lists are joined, and false, null and undefined write nothing', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul class="${['x', 'y']}">${items}${false}${null}${undefined}${0}</ul>`.toString()).toBe(
    '<ul class="x y"><li>a</li><li>&lt;b&gt;</li>0</ul>',
  );
});

test('attributes are written between attributes, and only there', () => {
  const input = html`<input${attributes({ type: 'radio', checked: true, disabled: false, value: '"', id: undefined })}>`;
  expect(input.toString()).toBe('<input type="radio" checked value="&quot;">');
  expect(() => html`<p>${attributes({ id: 'x' })}</p>`).toThrow(TypeError);
  expect(() => html`<p class="${attributes({ id: 'x' })}"></p>`).toThrow(TypeError);
});

test.each<[string, () => unknown]>([
  ['an unquoted attribute', () => html`<p class=${'x'}></p>`],
  ["a tag's name", () => html`<${'script'}>`],
  ['a script', () => html`<script>${'x'}</script>`],
  ['a style', () => html`<style>${'x'}</style>`],
  ['a comment', () => html`<!-- ${'x'} -->`],
  ['an event attribute', () => html`<p onclick="${'x'}"></p>`],
  ['a style attribute', () => html`<p style="${'x'}"></p>`],
  ['markup in an attribute', () => html`<p title="${html`<b>`}"></p>`],
  ['a string between attributes', () => html`<p ${'onclick=x'}></p>`],
  ['an event given as attributes', () => html`<p${attributes({ onclick: 'x' })}></p>`],
])('[S02] a value in %s is refused', (_, render) => {
  expect(render).toThrow(TypeError);
});

test('[S01] an object that merely looks like markup is text', () => {
  const forged = { toString: () => '<script>' } as unknown as Content;
  expect(html`<p>${forged}</p>`.toString()).toBe('<p>&lt;script&gt;</p>');
});

test.each([
  ['javascript:alert(1)', '#'],
  [' java\tscript:alert(1)', '#'],
  ['\u0001javascript:alert(1)', '#'],
  ['JAVASCRIPT:alert(1)', '#'],
  ['data:text/html,x', '#'],
  ['vbscript:x', '#'],
  ['https://a.example/?q=a:b', 'https://a.example/?q=a:b'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['/s/abc?l=ru', '/s/abc?l=ru'],
  ['?l=ru', '?l=ru'],
])('[S03] the address %j becomes %j', (address, expected) => {
  expect(safeHref(address)).toBe(expected);
  expect(html`<a href="${address}">x</a>`.toString()).toBe(`<a href="${escapeHtml(expected)}">x</a>`);
});

function unescaped(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );
}
