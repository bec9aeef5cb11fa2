import { latinLetters } from '#lib/latin-letters.ts';

/**
 * The slug that a workspace of this name would get: 2–40 letters a–z, digits and single hyphens, beginning with a letter.
 * Latvian and other accents are dropped, Russian is transliterated, what has no Latin form gives `workspace`.
 */
export function slugFrom(name: string): string {
  const slug = latinLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 32)
    .replace(/-$/, '');
  if (slug.length < 2) return 'workspace';
  return reserved.has(slug) ? `${slug}-1` : slug;
}

/** Whether `text` may stand at the head of an address as a workspace: well formed, and not a word that Segue itself uses. */
export function isSlug(text: string): boolean {
  return text.length <= 40 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text) && text.length >= 2 && !reserved.has(text);
}

/** First parts of addresses that are ours, now or likely soon; a workspace of that name would be unreachable. */
const reserved: ReadonlySet<string> = new Set(
  `about account accounts admin api app assets auth billing docs doctor embed en favicon fonts health help icon images
  invitation invitations login logout lv members metrics new next null oauth oidc onboarding password privacy public
  queue r register robots ru s schemas security settings share sign-in sign-out sign-up sitemap static status support
  terms ui-kit undefined user users well-known workspaces www zh`.split(/\s+/),
);
