import type { ToldPart } from '#lib/personas/told-persona.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Rich } from '../../../../../_ui/i18n/rich.tsx';
import { Kbd } from '../../../../../_ui/kbd.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import type { Card } from './card.ts';
import { Decisions } from './decisions.client.tsx';
import { PartBlock } from './part-block.tsx';

/** Everything the card says, part by part, to be accepted or rejected claim by claim. */
export async function Claims(props: {
  card: Card;
  parts: readonly ToldPart[];
  editing: string | null;
  adding: string | null;
}) {
  const t = await getTranslate('personas');
  const { card, parts } = props;
  const all = parts.flatMap(({ claims }) => claims);
  const done = all.filter(({ claim }) => claim.state !== 'proposed' && claim.stale === null).length;
  const keys = {
    accept: <Kbd>A</Kbd>,
    reject: <Kbd>R</Kbd>,
    back: <Kbd>U</Kbd>,
    up: <Kbd>↑</Kbd>,
    down: <Kbd>↓</Kbd>,
  };
  return (
    <Section id="claims" title={t('claims.title')} aside={t('claims.progress', { done, all: all.length })}>
      {card.edits && (
        <p className="mb-5 text-ink-3 text-sm leading-loose max-md:hidden" data-no-print>
          <Rich text={t('claims.keys')} parts={keys} />
        </p>
      )}
      <Decisions slug={card.slug} persona={card.persona.id}>
        {parts.map((part) => (
          <PartBlock
            key={part.part}
            card={card}
            part={part}
            editing={props.editing}
            adding={props.adding === part.part}
          />
        ))}
      </Decisions>
    </Section>
  );
}
