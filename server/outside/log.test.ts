import { describe, expect, test } from 'vitest';
import { createLog } from './log.ts';

function written(event: string, fields: Record<string, unknown>): string {
  const lines: string[] = [];
  createLog('web', (line) => lines.push(line)).error(event, fields);
  return lines.join('');
}

describe('the log', () => {
  test('is one line of JSON per event', () => {
    const line = written('started', { port: 3000, note: 'two\nlines' });
    expect(line.endsWith('\n')).toBe(true);
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      from: 'web',
      event: 'started',
      port: 3000,
      note: 'two\nlines',
    });
    expect(line.trimEnd()).not.toContain('\n');
  });

  test('[S38] never holds passwords, tokens, cookies, addresses or answers, at any depth', () => {
    const line = written('sign-in', {
      password: 'hunter2-hunter2',
      request: { headers: { cookie: 'a=tasty', authorization: 'Bearer abc123' }, resetToken: 'tok-1' },
      list: [{ email: 'anna@example.com', answers: { income: 'forty thousand' } }],
      ownerEmail: 'owner@example.com',
      api_key: 'sk-1',
    });
    for (const secret of ['hunter2', 'tasty', 'abc123', 'tok-1', 'anna', 'forty thousand', 'owner@', 'sk-1']) {
      expect(line).not.toContain(secret);
    }
  });

  test('[S38] takes them out of texts too', () => {
    const line = written('mail to jānis@piemērs.lv failed', {
      why: 'connect postgres://segue:s3cr3t@127.0.0.1:5432/segue',
      address: 'https://ask.example.com/password/reset?token=abcdef&lang=lv',
      jwt: 'got eyJhbGciOi.eyJzdWIi.c2ln end',
      path: '/s/hjkmnpqr23/receipt/8c1f6f0e-key?lang=lv',
      other: 'PUT /api/v1/links/hjkmnpqr23/responses/8c1f6f0e-key failed',
    });
    for (const secret of ['8c1f6f0e', 'piemērs', 's3cr3t', 'abcdef', 'eyJhbGciOi', 'c2ln'])
      expect(line).not.toContain(secret);
  });

  test('[S38] keeps what a database error repeats of an answer out, and its code and place in', () => {
    const error = Object.assign(new Error('Failed query: insert into responses values ($1)\nparams: secret answer'), {
      code: '23505',
      detail: 'Key (email)=(anna@example.com) already exists.',
      cause: new Error('invalid input syntax for type json: "my diary"'),
    });
    const line = written('response not stored', { error });
    for (const secret of ['secret answer', 'anna', 'my diary']) expect(line).not.toContain(secret);
    expect(line).toContain('23505');
    expect(line).toContain('log.test.ts');
  });

  test('bounds what it writes', () => {
    expect(written('long', { text: 'x'.repeat(100_000) }).length).toBeLessThan(3000);
    const circle: Record<string, unknown> = {};
    circle.again = circle;
    expect(written('circle', circle)).toContain('[deep]');
  });
});
