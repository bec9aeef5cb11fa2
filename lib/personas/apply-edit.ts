import type { Locale } from '../i18n/locale.ts';
import { fail, ok, type Result } from '../result.ts';
import { checkWording, type WordingProblem } from './check-wording.ts';
import { isCounted } from './is-counted.ts';
import type { Persona, PersonaClaim } from './persona.ts';
import type { PersonaEdit } from './persona-edit.ts';

export type EditFailure =
  /** Somebody else changed the same thing meanwhile. */
  | { readonly tag: 'changed' }
  | { readonly tag: 'unknown-claim' }
  | { readonly tag: 'full' }
  | { readonly tag: 'wording'; readonly problem: WordingProblem };

const MOST_CLAIMS = 200;

/**
 * The persona after one edit. What decides a claim again, or words it anew, has looked at it: it is no longer stale.
 * @param labelsOf words of a question and its answers in a language, whose figures may stand in a wording
 */
export function applyEdit(
  persona: Persona,
  edit: PersonaEdit,
  labelsOf: (variable: string, locale: Locale) => string = () => '',
): Result<Persona, EditFailure> {
  switch (edit.tag) {
    case 'decide':
      return decide(persona, edit);
    case 'word':
      return word(persona, edit, labelsOf);
    case 'add':
      return add(persona, edit);
    case 'rename':
      if (edit.was !== persona.name) return fail({ tag: 'changed' });
      return ok({ ...persona, name: edit.name });
    case 'picture': {
      const { style, seed } = persona.picture;
      if (edit.was.style !== style || edit.was.seed !== seed) return fail({ tag: 'changed' });
      return ok({ ...persona, picture: edit.picture });
    }
  }
}

type Of<Tag extends PersonaEdit['tag']> = Extract<PersonaEdit, { readonly tag: Tag }>;
type Edited = Result<Persona, EditFailure>;

function decide(persona: Persona, edit: Of<'decide'>): Edited {
  const wanted = new Map(edit.claims.map((claim) => [claim.id, claim]));
  const facts = new Map(persona.facts.map((fact) => [fact.id, fact]));
  let found = 0;
  let changed = false;
  const claims = persona.claims.map((claim): PersonaClaim => {
    const wish = wanted.get(claim.id);
    if (!wish || isCounted(facts.get(claim.fact ?? ''))) return claim;
    found++;
    if (wish.was !== claim.state) changed = true;
    return { ...claim, state: wish.state, stale: null };
  });
  if (found < wanted.size) return fail({ tag: 'unknown-claim' });
  return changed ? fail({ tag: 'changed' }) : ok({ ...persona, claims });
}

function word(persona: Persona, edit: Of<'word'>, labelsOf: (variable: string, locale: Locale) => string): Edited {
  const claim = persona.claims.find(({ id }) => id === edit.claim);
  if (!claim) return fail({ tag: 'unknown-claim' });
  if ((claim.text[edit.locale] ?? null) !== edit.was) return fail({ tag: 'changed' });
  const fact = persona.facts.find(({ id }) => id === claim.fact) ?? null;
  const { [edit.locale]: _, ...others } = claim.text;
  if (edit.text === null) {
    // Own words are all that an own claim has; taken back in the last language there would be nothing.
    if (claim.kind === 'own' && Object.keys(others).length === 0)
      return fail({ tag: 'wording', problem: { tag: 'empty' } });
    return ok(withClaim(persona, { ...claim, text: others }));
  }
  const labels = fact ? labelsOf(fact.variable, edit.locale) : '';
  const problem = checkWording(edit.text, claim.kind === 'own' ? null : fact, edit.locale, labels);
  if (problem) return fail({ tag: 'wording', problem });
  const text = { ...claim.text, [edit.locale]: edit.text.trim() };
  return ok(withClaim(persona, { ...claim, text, stale: null }));
}

function add(persona: Persona, edit: Of<'add'>): Edited {
  if (persona.claims.length >= MOST_CLAIMS) return fail({ tag: 'full' });
  const problem = checkWording(edit.text, null, edit.locale);
  if (problem) return fail({ tag: 'wording', problem });
  const claim: PersonaClaim = {
    id: edit.id,
    part: edit.part,
    direction: 'none',
    kind: 'own',
    fact: null,
    text: { [edit.locale]: edit.text.trim() },
    state: 'accepted',
    stale: null,
  };
  const last = persona.claims.findLastIndex(({ part }) => part === edit.part);
  return ok({ ...persona, claims: persona.claims.toSpliced(last < 0 ? persona.claims.length : last + 1, 0, claim) });
}

function withClaim(persona: Persona, changed: PersonaClaim): Persona {
  return { ...persona, claims: persona.claims.map((claim) => (claim.id === changed.id ? changed : claim)) };
}
