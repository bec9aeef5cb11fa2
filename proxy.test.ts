import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { proxy } from './proxy.ts';

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://segue.test${path}`, { headers }));

function policyOf(path: string): Map<string, string[]> {
  const policy = ask(path).headers.get('content-security-policy') ?? '';
  return new Map(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]));
}

test('[S01] scripts run by a nonce of this one answer, never inline, from strings or from elsewhere', () => {
  for (const path of ['/', '/sign-in', '/demo', '/demo/members']) {
    const [one, two] = [policyOf(path), policyOf(path)];
    const scripts = one.get('script-src') ?? [];
    expect(scripts.filter((source) => source.startsWith("'nonce-"))).toHaveLength(1);
    expect(scripts).not.toEqual(two.get('script-src'));
    for (const bad of ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'data:']) expect(scripts).not.toContain(bad);
    for (const none of ['object-src', 'base-uri', 'frame-ancestors']) expect(one.get(none)).toEqual(["'none'"]);
    expect([one.get('default-src'), one.get('form-action'), one.get('connect-src')]).toEqual(
      Array.from({ length: 3 }, () => ["'self'"]),
    );
    expect(one.get('style-src')).not.toContain("'unsafe-inline'");
  }
});

test('[S02] pages outside the studio take no style from attributes', () => {
  for (const path of ['/', '/sign-in', '/password/reset', '/account', '/workspaces']) {
    expect(policyOf(path).get('style-src-attr')).toEqual(["'none'"]);
  }
});

test('[S03] a page learns its own path from us, whatever the sender says that it is', () => {
  const { headers } = ask('/demo/members?done=changed', { 'x-segue-path': '//evil.example', 'x-nonce': 'known' });
  expect(headers.get('x-middleware-request-x-segue-path')).toBe('/demo/members?done=changed');
  expect(headers.get('x-middleware-request-x-nonce')).not.toBe('known');
});
