import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './is-same-origin.ts';

const url = 'https://segue.example.org';
const from = (headers: Record<string, string>, ours = url) => isSameOrigin(new Headers(headers), ours);

describe('a request that changes something', () => {
  it('[S32] counts when a page of ours sent it', () => {
    expect(from({ origin: url })).toBe(true);
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  });

  it('[S32] is refused from elsewhere, from nowhere, and whatever its Host header says ([S24])', () => {
    for (const origin of [
      'https://evil.example',
      'http://segue.example.org',
      'https://segue.example.org:8443',
      'null',
      '',
    ]) {
      expect(from({ origin, host: 'evil.example', 'sec-fetch-site': 'same-origin' })).toBe(false);
    }
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false);
    expect(from({ 'sec-fetch-site': 'none' })).toBe(false);
    expect(from({})).toBe(false);
    expect(from({ host: 'segue.example.org', referer: `${url}/sign-in` })).toBe(false);
  });

  it('[S32] on this machine may use any of its names, on its port', () => {
    const here = 'http://localhost:3000';
    expect(from({ origin: 'http://127.0.0.1:3000' }, here)).toBe(true);
    expect(from({ origin: 'http://127.0.0.1:3001' }, here)).toBe(false);
    expect(from({ origin: 'http://127.0.0.1:3000' }, 'http://segue.example.org:3000')).toBe(false);
  });
});
