import { type Locale, locales } from '../i18n/locale.ts';
import { sayAnalysis } from '../i18n/say-analysis.ts';
import type { Table } from '../responses/table.ts';
import type { CitedFact } from './cited-fact.ts';
import { fillFigures, type Piece } from './fill-figures.ts';
import { isCounted } from './is-counted.ts';
import { narrator } from './narrator.ts';
import { type Part, parts } from './part.ts';
import type { Persona, PersonaClaim } from './persona.ts';
import { personaName } from './persona-name.ts';

/** A claim in words of one language, its numbers as pieces of their own. */
export interface ToldClaim {
  readonly claim: PersonaClaim;
  /** Null for a team's own words. */
  readonly fact: CitedFact | null;
  readonly pieces: readonly Piece[];
  /** The pieces together: one sentence. */
  readonly text: string;
  /** What stands in a field to edit: the words with `{{fact}}` in them; null where words may not be changed. */
  readonly editable: string | null;
  /** That few of the segment answered, or an empty text. */
  readonly base: string;
  /** The language of the words; null: the reader's. */
  readonly language: string | null;
}

export interface ToldPart {
  readonly part: Part;
  readonly title: string;
  readonly claims: readonly ToldClaim[];
  /** What to ask, when the answers say nothing of this part; null when they do. */
  readonly ask: string | null;
}

export interface ToldPersona {
  readonly name: string;
  /** In reading order; parts that neither hold anything nor lack anything are left out. */
  readonly parts: readonly ToldPart[];
  /** How many match the whole card and all of it but one trait; empty when the card has fewer than two traits. */
  readonly prevalence: readonly ToldClaim[];
  /** Whether nothing sets the segment apart: a portrait of the average. */
  readonly average: boolean;
}

/** Tells a stored persona in the reader's language: by rule, or in the words people gave it. */
export function toldPersona(persona: Persona, labels: Table, locale: Locale): ToldPersona {
  const say = sayAnalysis(locale);
  const words = narrator(labels, locale);
  const facts = new Map(persona.facts.map((fact) => [fact.id, fact]));
  const tell = (claim: PersonaClaim): ToldClaim => {
    const fact = claim.fact === null ? null : (facts.get(claim.fact) ?? null);
    if (!fact) return ownWords(claim, locale);
    if (fact.measure === 'quote') {
      const text = String(fact.value);
      const pieces = [{ tag: 'words' as const, text }];
      return { claim, fact, pieces, text, editable: null, base: '', language: fact.language };
    }
    const told = { direction: claim.direction, fact, size: persona.size, traits: persona.traits.length };
    if (isCounted(fact)) {
      const text = words.claim(told);
      return { claim, fact, pieces: [{ tag: 'words', text }], text, editable: null, base: '', language: null };
    }
    const editable = claim.text[locale] ?? words.template(told);
    const pieces = fillFigures(editable, fact, locale);
    return { claim, fact, pieces, text: joined(pieces), editable, base: words.base(told), language: null };
  };
  const all = persona.claims.map(tell);
  const shown = all.filter(({ fact }) => !isCounted(fact ?? undefined));
  return {
    name: personaName(persona, labels, locale),
    prevalence: all.filter(({ fact }) => fact?.measure === 'prevalence'),
    average: persona.draftedAt !== null && !persona.claims.some((one) => ['more', 'less'].includes(one.direction)),
    parts: parts.flatMap((part): ToldPart[] => {
      const claims = shown.filter(({ claim }) => claim.part === part);
      const isGap = persona.gaps.includes(part);
      if (claims.length === 0 && !isGap) return [];
      return [{ part, title: say(`part.${part}`), claims, ask: isGap ? say(`gap.${part}` as 'gap.goals') : null }];
    }),
  };
}

/** In the reader's language, else in the first that the team wrote. */
function ownWords(claim: PersonaClaim, locale: Locale): ToldClaim {
  const written = claim.text[locale] === undefined ? locales.find((one) => claim.text[one] !== undefined) : locale;
  const text = written === undefined ? '' : (claim.text[written] ?? '');
  const language = written === locale ? null : (written ?? null);
  return { claim, fact: null, pieces: [{ tag: 'words', text }], text, editable: text, base: '', language };
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
