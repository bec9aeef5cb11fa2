import { createTransport } from 'nodemailer';

/** One mail in plain text. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The way out for mail. */
export interface Mail {
  /** Hands a message to the mail server; rejects when it is not taken within half a minute. */
  send(message: Message): Promise<void>;
}

/**
 * The mail server of the settings. A connection for each mail: they are few.
 * The recipient is given as one address and never parsed out of text, so that it cannot name a second one.
 */
export function openMail(settings: { readonly url: string; readonly from: string }): Mail {
  const url = new URL(settings.url);
  for (const [name, value] of limits) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  const transport = createTransport(url.toString(), { from: settings.from });
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({
        to: { name: '', address: to },
        subject,
        text,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
  };
}

/** nodemailer takes its options from the address when it is given one; in milliseconds. */
const limits = [
  ['connectionTimeout', '10000'],
  ['greetingTimeout', '10000'],
  ['socketTimeout', '30000'],
] as const;
