/** The header under which `proxy.ts` tells a page its own path and query. */
export const pathHeader = 'x-segue-path';
