import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resetPasswordMail } from '../auth/reset-password-mail.ts';
import { openMail } from './mail.ts';
import { type FakeSmtp, openFakeSmtp } from './testing/fake-smtp.ts';

let smtp: FakeSmtp;
beforeAll(async () => {
  smtp = await openFakeSmtp();
});
afterAll(() => smtp.close());

describe('mail', () => {
  it('arrives in four languages as it was written', async () => {
    const mail = openMail({ url: smtp.url, from: 'Segue <segue@example.org>' });
    for (const locale of ['en', 'ru', 'zh', 'lv'] as const) {
      const written = resetPasswordMail(locale, {
        link: 'https://segue.example.org/password/reset?token=abc',
        minutes: 60,
      });
      await mail.send({ to: 'ilze@example.org', ...written });
      const arrived = smtp.messages.at(-1);
      expect(arrived).toMatchObject({ from: 'segue@example.org', to: ['ilze@example.org'] });
      expect(arrived?.text.replaceAll('\r\n', '\n').trim()).toBe(written.text);
      expect(written.text).not.toMatch(/\{\w+/);
    }
  });

  it('goes to one address even when that names two, and takes no header along', async () => {
    const mail = openMail({ url: smtp.url, from: 'Segue <segue@example.org>' });
    const before = smtp.messages.length;
    await mail
      .send({ to: 'a@example.org, b@example.org', subject: 'One\r\nBcc: c@example.org', text: 'x' })
      .catch(() => undefined);
    const recipients = smtp.messages.slice(before).flatMap((message) => message.to);
    expect(recipients).not.toContain('b@example.org');
    expect(recipients).not.toContain('c@example.org');
    expect(smtp.messages.at(-1)?.head).not.toMatch(/^bcc:/im);
  });

  it('is refused, not lost, when the server is not there', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    const address = closed.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await new Promise((resolve) => closed.close(resolve));
    const mail = openMail({ url: `smtp://127.0.0.1:${port}`, from: 'segue@example.org' });
    await expect(mail.send({ to: 'a@example.org', subject: 's', text: 't' })).rejects.toThrow();
  });
});
