import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseId, uuidv4 } from '#lib/ids.ts';
import type { Context } from '../context.ts';

/** Who answers: a key that only their device has, and when they began, where our own cookie says so. */
export interface Respondent {
  readonly key: string;
  readonly begunAt: Date | undefined;
  /** Whether the device brought our cookie back: without it pages are answered where they are posted. */
  readonly hasCookie: boolean;
}

/**
 * The respondent of a request: by the key in the posted page, else by the cookie, else a new one. The moment of beginning
 * is signed, so that nobody can have begun before a link was closed.
 */
export function respondentOf(context: Context, request: Request, link: string, posted?: string | null): Respondent {
  const cookie = readCookie(context, request, link);
  const key = parseId<'respondent'>(posted) ?? cookie?.key;
  if (!key) return { key: uuidv4(context.randomBytes(16)), begunAt: undefined, hasCookie: false };
  const isTheirs = cookie?.key === key;
  // A cookie that was kept longer than it was given for opens a response, but no link that has closed since.
  const isOld = isTheirs && context.now().getTime() - cookie.begunAt.getTime() > lifetime * 1000;
  return { key, begunAt: isTheirs && !isOld ? cookie.begunAt : undefined, hasCookie: isTheirs };
}

/** For how long a device may come back, in seconds: ninety days. */
const lifetime = 90 * 24 * 3600;

/** The cookie that lets this device come back: for this link alone, unseen by scripts, for ninety days. */
export function respondentCookie(context: Context, link: string, respondent: Respondent): Record<string, string> {
  const begun = (respondent.begunAt ?? context.now()).getTime().toString(36);
  const value = `${respondent.key}.${begun}.${sign(context, link, respondent.key, begun)}`;
  return { 'set-cookie': cookieOf(context, link, value, lifetime) };
}

/** Takes the cookie back, after answers were withdrawn. */
export function forgetRespondent(context: Context, link: string): Record<string, string> {
  return { 'set-cookie': cookieOf(context, link, '', 0) };
}

function cookieOf(context: Context, link: string, value: string, seconds: number): string {
  const secure = context.url.startsWith('https:') ? '; Secure' : '';
  return `${nameOf(link)}=${value}; Path=/s/${link}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function nameOf(link: string): string {
  return `segue_${link}`;
}

function readCookie(context: Context, request: Request, link: string): { key: string; begunAt: Date } | undefined {
  const name = `${nameOf(link)}=`;
  const cookies = (request.headers.get('cookie') ?? '').slice(0, 8000).split(';');
  const value = cookies.map((one) => one.trim()).find((one) => one.startsWith(name));
  const [text = '', begun = '', seal = ''] = value?.slice(name.length).split('.') ?? [];
  const key = parseId<'respondent'>(text);
  if (!key || !/^[0-9a-z]{1,11}$/.test(begun)) return undefined;
  const [given, right] = [Buffer.from(seal), Buffer.from(sign(context, link, key, begun))];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  return { key, begunAt: new Date(Number.parseInt(begun, 36)) };
}

function sign(context: Context, link: string, key: string, begun: string): string {
  const text = ['segue.begun', link, key, begun].join('\n');
  return createHmac('sha256', context.secret).update(text).digest('base64url').slice(0, 22);
}
