import { Fragment } from 'react';
import type { ToldClaim } from '#lib/personas/told-persona.ts';
import type { Card } from './card.ts';
import { FactOf } from './fact-of.tsx';

/** The sentence of a claim; its number opens the evidence. */
export function ClaimWords({ card, told }: { card: Card; told: ToldClaim }) {
  const { fact } = told;
  return (
    <span {...(told.language && { lang: told.language })}>
      {told.pieces.map((piece, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
        <Fragment key={at}>
          {piece.tag === 'fact' && fact ? (
            <FactOf card={card} fact={fact} text={told.text}>
              {piece.text}
            </FactOf>
          ) : (
            piece.text
          )}
        </Fragment>
      ))}
    </span>
  );
}
