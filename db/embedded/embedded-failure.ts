/** Why the embedded PostgreSQL could not be had. `describeEmbeddedFailure` says it in one sentence with the remedy. */
export type EmbeddedFailure =
  | { readonly tag: 'no-binaries'; readonly platform: string }
  | { readonly tag: 'incomplete-binaries'; readonly path: string; readonly reason: string }
  | { readonly tag: 'root-cannot-drop'; readonly path: string }
  | { readonly tag: 'foreign-data'; readonly path: string }
  | { readonly tag: 'not-writable'; readonly path: string; readonly reason: string }
  | { readonly tag: 'other-version'; readonly path: string; readonly found: string; readonly wanted: string }
  | { readonly tag: 'not-created'; readonly path: string; readonly reason: string }
  | { readonly tag: 'not-started'; readonly log: string; readonly reason: string };

/** One sentence, in plain words: what failed and what to do. */
export function describeEmbeddedFailure(failure: EmbeddedFailure): string {
  switch (failure.tag) {
    case 'no-binaries':
      return `There is no embedded PostgreSQL for ${failure.platform}: run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server of yours.`;
    case 'incomplete-binaries':
      return `The embedded PostgreSQL in ${failure.path} is incomplete (${failure.reason}): run "npm ci" again, or set DATABASE_URL to a PostgreSQL server of yours.`;
    case 'root-cannot-drop':
      return `PostgreSQL refuses to run as root and the user "nobody" cannot reach ${failure.path}: start as an ordinary user, move Segue to a directory that others may enter, or set DATABASE_URL.`;
    case 'foreign-data':
      return `The database in ${failure.path} belongs to another user: start as that user, or choose another directory with SEGUE_DATA.`;
    case 'not-writable':
      return `The database directory ${failure.path} cannot be written (${failure.reason}): choose a writable one with SEGUE_DATA, or set DATABASE_URL.`;
    case 'other-version':
      return `The database in ${failure.path} was made by PostgreSQL ${failure.found} and this is ${failure.wanted}: back it up with the Segue that made it and restore it here into an empty SEGUE_DATA.`;
    case 'not-created':
      return `The embedded database could not be created in ${failure.path} (${failure.reason}): mend that, or set DATABASE_URL to a PostgreSQL server of yours.`;
    case 'not-started':
      return `The embedded database did not start (${failure.reason}): see ${failure.log}, or set DATABASE_URL to a PostgreSQL server of yours.`;
  }
}
