import type { Respond } from './respond.ts';

/** A browser without script, as far as a test needs one: follows redirects, keeps cookies, reads forms. */
export class PlainBrowser {
  status = 0;
  html = '';
  headers = new Headers();
  address = '';
  private readonly cookies = new Map<string, string>();
  private readonly respond: Respond;
  private readonly options: { readonly cookies?: boolean; readonly language?: string };

  constructor(respond: Respond, options: { readonly cookies?: boolean; readonly language?: string } = {}) {
    this.respond = respond;
    this.options = options;
  }

  async open(address: string): Promise<this> {
    return this.send(new URL(address, this.address || 'http://segue.test'), { method: 'GET' });
  }

  /** Posts the page's form with what it holds by itself and these fields; a list is a field that repeats. */
  async post(fields: Readonly<Record<string, string | readonly string[]>>, path?: string): Promise<this> {
    const form = /<form[^>]*>[\s\S]*?<\/form>/.exec(this.html)?.[0] ?? '';
    const body = new URLSearchParams(path ? [] : hiddenFields(form));
    for (const [name, value] of Object.entries(fields)) {
      body.delete(name);
      for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
    }
    const action = path ?? plainText(/action="([^"]*)"/.exec(form)?.[1] ?? '');
    return this.send(new URL(action, this.address), { method: 'POST', body: body.toString() });
  }

  /** The text of the page without its markup. */
  get text(): string {
    const body = this.html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/^[\s\S]*<main>/, '');
    return plainText(body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
  }

  /** Code of the page of questions on the screen. */
  get page(): string | undefined {
    return /name="\.page" value="([^"]*)"/.exec(this.html)?.[1];
  }

  private async send(url: URL, init: { method: string; body?: string }): Promise<this> {
    const headers = new Headers({ 'accept-language': this.options.language ?? 'en' });
    if (init.body !== undefined) headers.set('content-type', 'application/x-www-form-urlencoded');
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie) headers.set('cookie', cookie);
    const answer = await this.respond(new Request(url, { ...init, headers }));
    const set = answer.headers.get('set-cookie');
    if (set && this.options.cookies !== false) {
      const [pair = ''] = set.split(';');
      this.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    this.address = url.href;
    const location = answer.headers.get('location');
    if (answer.status === 303 && location) return this.send(new URL(location, url), { method: 'GET' });
    this.status = answer.status;
    this.headers = answer.headers;
    this.html = await answer.text();
    return this;
  }
}

function hiddenFields(form: string): [string, string][] {
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    plainText(/name="([^"]*)"/.exec(tag)?.[1] ?? ''),
    plainText(/value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ]);
}

function plainText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
