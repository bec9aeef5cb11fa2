import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each([
  ...['//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'javascript:alert(1)', 'evil'],
  ...['/.//evil.example', '/%2e//evil.example', '/x/..//evil.example', '/x/%2E%2e//evil.example/y', '/.//'],
  ...['/a\nb', '/a\tb', '/\t/evil.example', '', '/ж', `/${'a'.repeat(500)}`, undefined, ['/a'], null],
])('[S03] %j leads nowhere', (path) => {
  expect(ownPath(path)).toBeUndefined();
});

test('[S03] a path of ours is gone to as it is, whatever its query holds', () => {
  for (const path of ['/', '/demo', '/demo/members?done=changed', '/sign-in?to=//evil.example', '/a//b']) {
    expect(ownPath(path)).toBe(path);
  }
  expect(ownPath('/demo/./members/../x#top')).toBe('/demo/x');
});
