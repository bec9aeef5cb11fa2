import type { IncomingMessage } from 'node:http';

/**
 * A web-standard Request over what Node has read: what the respondents' door asks for (method, address, header by name,
 * body as text) is answered from there, and a real Request is built only when somebody wants more of it. A real one costs
 * 40 µs with its streams and header lists.
 */
export function incomingRequest(incoming: IncomingMessage, url: string, body: Uint8Array<ArrayBuffer> | null): Request {
  return new Incoming(incoming, url, body) as unknown as Request;
}

class Incoming {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  private readonly sent: Uint8Array<ArrayBuffer> | null;
  private made: Request | undefined;

  constructor(incoming: IncomingMessage, url: string, body: Uint8Array<ArrayBuffer> | null) {
    this.method = incoming.method ?? 'GET';
    this.url = url;
    this.headers = new IncomingHeaders(incoming) as unknown as Headers;
    this.sent = body;
  }

  private get real(): Request {
    const { method, sent } = this;
    this.made ??= new Request(this.url, {
      method,
      headers: this.headers,
      body: method === 'GET' || method === 'HEAD' ? null : sent,
    });
    return this.made;
  }

  async text(): Promise<string> {
    return this.sent === null ? '' : decoder.decode(this.sent);
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  get body(): ReadableStream | null {
    return this.real.body;
  }
  get signal(): AbortSignal {
    return this.real.signal;
  }
  formData(): Promise<FormData> {
    return this.real.formData();
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.real.arrayBuffer();
  }
  clone(): Request {
    return this.real.clone();
  }
}

/** Header values by name; the list of them only when it is walked. */
class IncomingHeaders {
  private readonly incoming: IncomingMessage;

  constructor(incoming: IncomingMessage) {
    this.incoming = incoming;
  }

  get(name: string): string | null {
    const value = this.incoming.headers[name.toLowerCase()];
    return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
  }
  has(name: string): boolean {
    return this.get(name) !== null;
  }
  *entries(): IterableIterator<[string, string]> {
    for (const name of Object.keys(this.incoming.headers)) yield [name, this.get(name) ?? ''];
  }
  *keys(): IterableIterator<string> {
    for (const [name] of this.entries()) yield name;
  }
  *values(): IterableIterator<string> {
    for (const [, value] of this.entries()) yield value;
  }
  forEach(visit: (value: string, name: string) => void): void {
    for (const [name, value] of this.entries()) visit(value, name);
  }
  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }
}

Object.setPrototypeOf(Incoming.prototype, Request.prototype);
const decoder = new TextDecoder();
