import { resolve } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '#lib/result.ts';

/** What the environment says, parsed once at the entry of a process. Secrets in it never go to a log or a page. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Null: the embedded PostgreSQL under `dataDirectory`. */
  readonly databaseUrl: string | null;
  /** Absolute. Holds the embedded database, secrets, uploads and logs. */
  readonly dataDirectory: string;
  /** Public address without a trailing slash: every link is made from it. */
  readonly url: string;
  readonly demo: boolean;
  /** Number of proxies of ours in front; 0 means that X-Forwarded-For is ignored ([S31]). */
  readonly trustedProxies: number;
  readonly rateLimits: boolean;
  /** Given when several machines serve one installation; else generated and kept under `dataDirectory`. */
  readonly secret: string | null;
  readonly ownerEmail: string | null;
  readonly ownerPassword: string | null;
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly name: string;
  } | null;
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly model: { readonly url: string; readonly name: string; readonly key: string | null } | null;
}

/** `sentence` names the variable, says what it must be and what to do. It never repeats a secret. */
export type SettingsFailure = { readonly tag: 'wrong-setting'; readonly name: string; readonly sentence: string };

/** Reads the settings out of an environment; an empty value counts as absent. */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): Result<Settings, SettingsFailure> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return wrong(String(issue?.path[0] ?? 'environment'), issue?.message ?? 'cannot be read');
  }
  const read = parsed.data;
  for (const group of together) {
    const missing = group.filter((name) => read[name] === undefined);
    const there = group.find((name) => read[name] !== undefined);
    if (there !== undefined && missing[0] !== undefined)
      return wrong(missing[0], `must be given together with ${there}`);
  }
  return ok(toSettings(read));
}

const wholeUrl = (protocols: readonly string[], says: string) =>
  z.string().refine((value) => protocols.includes(protocolOf(value)), says);
const web = ['http:', 'https:'];
const onOff = (says: string) => z.enum(['on', 'off'], says);

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, portSays())
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, portSays())
    .optional(),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]{1,255}$/, 'must be a host name or an address such as 127.0.0.1 or 0.0.0.0')
    .optional(),
  DATABASE_URL: wholeUrl(
    ['postgres:', 'postgresql:'],
    'must look like postgres://user:password@host:5432/database',
  ).optional(),
  // The default stands here and not where the path is resolved: the bundler reads what it can tell, also a database.
  SEGUE_DATA: z.string().default('.segue'),
  SEGUE_URL: wholeUrl(web, 'must be a public address such as https://ask.example.com').optional(),
  SEGUE_DEMO: onOff('must be on or off').optional(),
  SEGUE_TRUST_PROXY: z
    .string()
    .regex(/^(on|off|\d)$/, 'must be off, or the number of your own proxies in front of Segue, usually 1')
    .optional(),
  SEGUE_RATE_LIMITS: onOff('must be on, or off for load tests').optional(),
  SEGUE_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SEGUE_OWNER_EMAIL: z.email('must be an e-mail address').optional(),
  SEGUE_OWNER_PASSWORD: z
    .string()
    .min(8, 'must have at least 8 characters')
    .max(200, 'must have at most 200 characters')
    .optional(),
  OIDC_ISSUER: wholeUrl(web, 'must be the address of your identity provider').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'must have at most 60 characters').optional(),
  SMTP_URL: wholeUrl(['smtp:', 'smtps:'], 'must look like smtp://user:password@host:587').optional(),
  SMTP_FROM: z.string().min(3, 'must be the sender of mails, such as Segue <segue@example.com>').optional(),
  MODEL_URL: wholeUrl(web, 'must be the address of an OpenAI-compatible endpoint').optional(),
  MODEL_NAME: z.string().optional(),
  MODEL_API_KEY: z.string().optional(),
});

type Environment = z.infer<typeof environment>;

const together: readonly (readonly (keyof Environment)[])[] = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['MODEL_URL', 'MODEL_NAME'],
];

function toSettings(read: Environment): Settings {
  const port = read.PORT ?? 3000;
  const host = read.HOST ?? '127.0.0.1';
  const url = (read.SEGUE_URL ?? `http://${shownHost(host)}:${port}`).replace(/\/+$/, '');
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  return {
    port,
    host,
    url,
    databaseUrl: read.DATABASE_URL ?? null,
    dataDirectory: resolve(read.SEGUE_DATA),
    demo: read.SEGUE_DEMO !== 'off',
    trustedProxies: proxies(read.SEGUE_TRUST_PROXY),
    rateLimits: read.SEGUE_RATE_LIMITS !== 'off',
    secret: read.SEGUE_SECRET ?? null,
    ownerEmail: read.SEGUE_OWNER_EMAIL ?? null,
    ownerPassword: read.SEGUE_OWNER_PASSWORD ?? null,
    oidc:
      issuer && clientId && clientSecret
        ? { issuer, clientId, clientSecret, name: read.OIDC_NAME ?? new URL(issuer).host }
        : null,
    mail: read.SMTP_URL
      ? { url: read.SMTP_URL, from: read.SMTP_FROM ?? `Segue <segue@${new URL(url).hostname}>` }
      : null,
    model:
      read.MODEL_URL && read.MODEL_NAME
        ? { url: read.MODEL_URL, name: read.MODEL_NAME, key: read.MODEL_API_KEY ?? null }
        : null,
  };
}

function portSays(): string {
  return 'must be a whole number from 1 to 65535';
}

function wrong(name: string, says: string): Result<never, SettingsFailure> {
  return fail({
    tag: 'wrong-setting',
    name,
    sentence: `The setting ${name} ${says}: correct it in the environment and start again.`,
  });
}

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}

function proxies(value: string | undefined): number {
  if (value === undefined || value === 'off') return 0;
  return value === 'on' ? 1 : Number(value);
}

/** A server that listens everywhere has no address of its own to show; an IPv6 one needs brackets in an address. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
