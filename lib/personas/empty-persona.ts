import type { Persona, Picture } from './persona.ts';

/** The document that stands for a persona from the moment its first draft is asked for until it is there. */
export function emptyPersona(segment: string, picture: Picture, at: string): Persona {
  return {
    segment,
    name: null,
    picture,
    size: 0,
    total: 0,
    marks: [],
    claims: [],
    gaps: [],
    facts: [],
    answers: [],
    traits: [],
    comparisons: 0,
    frameHash: '',
    draftedAt: null,
    pending: at,
  };
}
