import { Fragment, type ReactNode } from 'react';

/**
 * A translated sentence with parts that are more than text: `<Rich text={t('key')} parts={{ fact: <Fact …/> }} />` puts
 * each part where its `{name}` stands, so the translator decides the order. Parameters of text are filled by `t` before.
 */
export function Rich({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  return text.split(/\{(\w+)\}/).map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
    <Fragment key={at}>{at % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)}</Fragment>
  ));
}
