import { type NextRequest, NextResponse } from 'next/server';

/**
 * Gives every page a Content Security Policy with a fresh nonce, and the other headers that keep a page to itself.
 * Next reads the nonce from the policy in the request and puts it on its own scripts; pages must render on demand.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = contentSecurityPolicy(nonce, request.nextUrl.pathname);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  headers.set('x-segue-path', request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  // A preview brings the policy of the respondents' door, but for one word: the editor shows it in a frame.
  if (preview.test(request.nextUrl.pathname)) return response;
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of fixedHeaders) response.headers.set(name, value);
  return response;
}

/** Pages only: the respondents' door, the API, health and built files set their own headers. */
export const config = {
  matcher: ['/((?!s/|api/|health$|_next/static/|_next/image|favicon\\.ico$|icon\\.svg$).*)'],
};

/** The one address that a page of our own may frame; it answers with headers of its own, whatever it answers. */
const preview = /^\/[a-z0-9-]+\/questionnaires\/[0-9a-f-]{36}\/preview$/;

const fixedHeaders: readonly [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
];

function contentSecurityPolicy(nonce: string, pathname: string): string {
  const developing = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'${developing ? " 'unsafe-inline'" : ''}`,
    // Charts and floating parts place themselves by style attributes; pages outside the studio have none.
    outsideTheStudio.test(pathname) ? "style-src-attr 'none'" : "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const outsideTheStudio = /^\/($|(sign-in|password|workspaces|account|invitation|share)(\/|$))/;
