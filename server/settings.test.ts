import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

function settings(env: Record<string, string>) {
  const parsed = parseSettings(env);
  if (!parsed.ok) throw new Error(parsed.failure.sentence);
  return parsed.value;
}

function refusal(env: Record<string, string>) {
  const parsed = parseSettings(env);
  return parsed.ok ? null : parsed.failure;
}

describe('settings', () => {
  test('an empty environment gives the documented defaults', () => {
    expect(settings({ PATH: '/bin', PORT: ' ' })).toEqual({
      port: 3000,
      host: '127.0.0.1',
      url: 'http://127.0.0.1:3000',
      databaseUrl: null,
      dataDirectory: resolve('.segue'),
      demo: true,
      trustedProxies: 0,
      rateLimits: true,
      secret: null,
      ownerEmail: null,
      ownerPassword: null,
      oidc: null,
      mail: null,
      model: null,
    });
  });

  test('the public address follows host and port unless SEGUE_URL says otherwise', () => {
    expect(settings({ PORT: '8080', HOST: '0.0.0.0' }).url).toBe('http://localhost:8080');
    expect(settings({ HOST: '::1' }).url).toBe('http://[::1]:3000');
    expect(settings({ SEGUE_URL: 'https://ask.example.com/' }).url).toBe('https://ask.example.com');
  });

  test('[S31] forwarded addresses are trusted only when told', () => {
    expect(settings({ SEGUE_TRUST_PROXY: 'off' }).trustedProxies).toBe(0);
    expect(settings({ SEGUE_TRUST_PROXY: 'on' }).trustedProxies).toBe(1);
    expect(settings({ SEGUE_TRUST_PROXY: '2' }).trustedProxies).toBe(2);
    expect(refusal({ SEGUE_TRUST_PROXY: 'perhaps' })?.name).toBe('SEGUE_TRUST_PROXY');
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://x'],
    ['SEGUE_URL', 'ask.example.com'],
    ['SEGUE_DEMO', 'no'],
    ['SEGUE_RATE_LIMITS', '5'],
    ['SEGUE_OWNER_EMAIL', 'anna'],
    ['SEGUE_OWNER_PASSWORD', 'short'],
    ['SEGUE_SECRET', 'short'],
    ['SMTP_URL', 'http://mail'],
    ['MODEL_URL', 'javascript:alert(1)'],
  ])('%s=%s stops the start with a sentence that names it and not its value', (name, value) => {
    const failure = refusal({ [name]: value });
    expect(failure?.name).toBe(name);
    expect(failure?.sentence).toMatch(new RegExp(`^The setting ${name} must .+ start again\\.$`));
  });

  test('settings that only make sense together are asked for together', () => {
    expect(refusal({ OIDC_ISSUER: 'https://id.example.com' })?.sentence).toContain('OIDC_ISSUER');
    expect(refusal({ MODEL_NAME: 'm' })?.name).toBe('MODEL_URL');
    const oidc = { OIDC_ISSUER: 'https://id.example.com', OIDC_CLIENT_ID: 'segue', OIDC_CLIENT_SECRET: 's' };
    expect(settings(oidc).oidc?.name).toBe('id.example.com');
  });
});
