import type { Place } from '../check/publish-problem.ts';

/**
 * The part of an address behind `#` that leads the editor to a place: `q.<question>`, `p.<page>`, `settings`, with the part
 * behind a slash. So a list of problems on any page can link to where each is mended.
 */
export function placeAddress(place: Place): string {
  const part = place.part ? `/${place.part}` : '';
  if (place.question !== undefined) return `q.${place.question}${part}`;
  if (place.page !== undefined) return `p.${place.page}${part}`;
  return place.rule === undefined ? `settings${part}` : `settings/rules.${place.rule}`;
}

/** The place to which such an address leads; the settings for what is not one. */
export function placeFrom(
  address: string,
):
  | { readonly kind: 'question' | 'page'; readonly code: string; readonly part: string }
  | { readonly kind: 'settings'; readonly part: string } {
  const [head = '', part = ''] = address.replace(/^#/, '').split('/', 2);
  if (head.startsWith('q.')) return { kind: 'question', code: head.slice(2), part };
  if (head.startsWith('p.')) return { kind: 'page', code: head.slice(2), part };
  return { kind: 'settings', part };
}
