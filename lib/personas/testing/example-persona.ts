import type { ResponseId } from '../../ids.ts';
import type { Table } from '../../responses/table.ts';
import type { CitedFact } from '../cited-fact.ts';
import type { Persona, PersonaClaim } from '../persona.ts';

/** A fact to be changed at will: 81 % of 461 say yes to `time`, 34 % of 1,025 others. */
export function exampleFact(change: Partial<CitedFact> = {}): CitedFact {
  return {
    id: 'f00000000001',
    segment: 'b',
    measure: 'share',
    variable: 'time',
    category: 'yes',
    value: 374 / 461,
    n: 461,
    low: 0.77,
    high: 0.84,
    rest: 0.34,
    effect: 1,
    p: 0.0001,
    count: 374,
    restN: 1_025,
    descriptive: false,
    response: null,
    language: null,
    ...change,
  };
}

export function exampleClaim(change: Partial<PersonaClaim> = {}): PersonaClaim {
  return {
    id: 'f00000000001',
    part: 'frustrations',
    direction: 'more',
    kind: 'fact',
    fact: 'f00000000001',
    text: {},
    state: 'proposed',
    stale: null,
    ...change,
  };
}

/** A share, a mean, a quote and the size of the segment. */
export function examplePersona(change: Partial<Persona> = {}): Persona {
  const share = exampleFact();
  const mean = exampleFact({
    ...{ id: 'f00000000002', measure: 'mean', variable: 'age', category: null, value: 36.24, low: 35, high: 37.5 },
    ...{ rest: 41.02, effect: -0.4 },
  });
  const quote = exampleFact({
    ...{ id: 'f00000000003', measure: 'quote', variable: 'why', category: null, value: 'Хожу, когда дети уснули' },
    ...{ n: 1, low: null, high: null, rest: null, effect: null, p: null, count: 1, restN: null, language: 'ru' },
    response: '00000000-0000-7000-8000-000000000009' as ResponseId,
  });
  const size = exampleFact({
    ...{ id: 'f00000000004', measure: 'size', variable: '', category: null, value: 461 / 1_486, n: 1_486, count: 461 },
    ...{ rest: null, effect: null, p: null, restN: null },
  });
  return {
    segment: 'b',
    name: null,
    picture: { style: 'notionists', seed: 'b' },
    size: 461,
    total: 1_486,
    marks: [{ direction: 'more', variable: 'time', category: 'yes', fact: share.id }],
    claims: [
      exampleClaim({ id: size.id, fact: size.id, part: 'portrait', direction: 'none', state: 'accepted' }),
      exampleClaim({ id: mean.id, fact: mean.id, part: 'demographics', direction: 'less' }),
      exampleClaim(),
      exampleClaim({ id: quote.id, fact: quote.id, part: 'quotes', direction: 'none' }),
    ],
    gaps: ['goals', 'tasks'],
    facts: [share, mean, quote, size],
    answers: [{ variable: 'time', codes: ['no', 'yes'], here: [87, 374], rest: [676, 349], hereN: 461, restN: 1_025 }],
    traits: [],
    comparisons: 44,
    frameHash: 'frame',
    draftedAt: '2026-11-20T10:00:00.000Z',
    pending: null,
    ...change,
  };
}

export const exampleLabels: Table = {
  rows: 0,
  columns: [
    {
      ...{ name: 'time', label: 'I never have enough {{thing}} time', scale: 'binary', cells: new Int32Array(0) },
      categories: [
        { code: 'no', label: 'No' },
        { code: 'yes', label: 'Yes' },
      ],
    },
    { name: 'age', label: 'How old are you?', scale: 'interval', cells: new Float64Array(0) },
    { name: 'why', label: 'Why <b>that</b>?', scale: 'text', cells: [] },
  ],
};
