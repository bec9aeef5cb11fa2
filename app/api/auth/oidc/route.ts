import { NextResponse } from 'next/server';
import { beginOidc, oidcSeconds } from '#server/auth/oidc/begin-oidc.ts';
import { sessionCookie } from '#server/auth/session-cookie.ts';
import { createLog } from '#server/outside/log.ts';
import { processContext } from '#server/process-context.ts';
import { oidcCookie } from './oidc-cookie.ts';

/** Sends the browser to the owner's OpenID provider. */
export async function GET(): Promise<Response> {
  const context = processContext();
  const { oidc } = context.settings;
  if (!oidc) return new Response(null, { status: 404 });
  try {
    const { location, cookie } = await beginOidc(context, oidc);
    const response = NextResponse.redirect(location, 303);
    response.cookies.set({
      ...sessionCookie(context.url),
      name: oidcCookie(context.url),
      value: cookie,
      maxAge: oidcSeconds,
    });
    response.headers.set('cache-control', 'no-store');
    return response;
  } catch (error) {
    createLog('web').error('the OpenID provider cannot be reached', { error });
    return NextResponse.redirect(`${context.url}/sign-in?failed=unreachable`, 303);
  }
}
