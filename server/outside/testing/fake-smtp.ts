import { createServer, type Socket } from 'node:net';

/** A mail that arrived: envelope recipients, header lines and the text with its transfer encoding undone. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly head: string;
  readonly text: string;
}

/** A mail server for tests: it speaks SMTP (RFC 5321, the part that a client needs) on a free port of this machine. */
export interface FakeSmtp {
  readonly url: string;
  readonly messages: readonly ReceivedMail[];
  close(): Promise<void>;
}

/** Opens one; close it after the tests. */
export async function openFakeSmtp(): Promise<FakeSmtp> {
  const messages: ReceivedMail[] = [];
  const server = createServer((socket) => converse(socket, (mail) => messages.push(mail)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    messages,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: Socket, received: (mail: ReceivedMail) => void): void {
  let envelope: { from: string; to: string[] } = { from: '', to: [] };
  let inData = false;
  let buffer = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.setEncoding('latin1');
  socket.on('error', () => undefined);
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = inData ? buffer.indexOf('\r\n.\r\n') : buffer.indexOf('\r\n');
      if (end < 0) return;
      const part = buffer.slice(0, end);
      buffer = buffer.slice(end + (inData ? 5 : 2));
      if (inData) {
        inData = false;
        received({ ...envelope, ...readMessage(part) });
        envelope = { from: '', to: [] };
        say('250 taken');
      } else command(part);
    }
  });
  say('220 fake ESMTP');

  function command(line: string): void {
    const path = /<([^>]*)>/.exec(line)?.[1] ?? '';
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'MAIL') envelope.from = path;
    if (verb === 'RCPT') envelope.to.push(path);
    if (verb === 'DATA') inData = true;
    if (verb === 'QUIT') {
      say('221 bye');
      socket.end();
    } else say(verb === 'DATA' ? '354 go on' : '250 fine');
  }
}

function readMessage(raw: string): { head: string; text: string } {
  const cut = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, cut);
  const body = raw.slice(cut + 4).replace(/^\.\./gm, '.');
  return { head, text: undo(/content-transfer-encoding: *(\S+)/i.exec(head)?.[1]?.toLowerCase(), body) };
}

function undo(encoding: string | undefined, body: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
