'use client';

import { Tabs as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { partOf } from '../state/part-of.ts';

export type PartKey = ReturnType<typeof partOf>;

/** The parts of a question, one at a time; a link to something in another part opens that part. */
export function PartTabs(props: { parts: readonly { key: PartKey; label: string; content: ReactNode }[] }) {
  const t = useTranslate('questionnaires');
  const { place } = useEditor();
  const wished = partOf(place);
  const [chosen, setChosen] = useState({ place, part: wished });
  if (chosen.place !== place) setChosen({ place, part: place.includes('/') ? wished : chosen.part });
  const value = props.parts.some((part) => part.key === chosen.part) ? chosen.part : 'words';
  return (
    <Radix.Root value={value} onValueChange={(part) => setChosen({ place, part: part as PartKey })}>
      <Radix.List aria-label={t('edit.parts')} className="mb-4 flex flex-wrap gap-x-6 border-line border-b">
        {props.parts.map((part) => (
          <Radix.Trigger
            key={part.key}
            value={part.key}
            className="-mb-px min-h-10 border-transparent border-b-2 py-2 text-ink-2 hover:border-line-strong hover:text-ink data-[state=active]:border-accent data-[state=active]:font-strong data-[state=active]:text-ink max-lg:min-h-11"
          >
            {part.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {props.parts.map((part) => (
        <Radix.Content key={part.key} value={part.key} tabIndex={-1} className="outline-none" data-quiet-focus>
          {part.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
