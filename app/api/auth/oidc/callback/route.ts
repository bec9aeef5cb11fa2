import { type NextRequest, NextResponse } from 'next/server';
import { finishOidc } from '#server/auth/oidc/finish-oidc.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { createLog } from '#server/outside/log.ts';
import { processContext } from '#server/process-context.ts';
import { oidcCookie } from '../oidc-cookie.ts';

/** Where the OpenID provider sends people back. */
export async function GET(request: NextRequest): Promise<Response> {
  const context = processContext();
  const { oidc } = context.settings;
  if (!oidc) return new Response(null, { status: 404 });
  const name = oidcCookie(context.url);
  const end = await finish();
  const response = NextResponse.redirect(`${context.url}${end.to}`, 303);
  const cookie = sessionCookie(context.url);
  if (end.opened) response.cookies.set({ ...cookie, value: end.opened.cookie, expires: end.opened.expiresAt });
  response.cookies.set({ ...cookie, name, value: '', maxAge: 0 });
  response.headers.set('cache-control', 'no-store');
  return response;

  async function finish() {
    if (!oidc) return { to: '/sign-in' };
    try {
      const result = await finishOidc(context, oidc, request.nextUrl.searchParams, request.cookies.get(name)?.value);
      return result.ok ? { to: '/', opened: result.value } : { to: `/sign-in?failed=${result.failure.tag}` };
    } catch (error) {
      createLog('web').error('the OpenID provider cannot be reached', { error });
      return { to: '/sign-in?failed=unreachable' };
    }
  }
}
