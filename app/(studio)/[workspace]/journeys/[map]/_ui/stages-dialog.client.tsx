'use client';

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Command } from '#lib/journeys/edit/command.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Dialog } from '../../../../../_ui/dialog.client.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { Input } from '../../../../../_ui/input.tsx';
import { freshId } from './fresh-id.client.ts';

/** The stages of the path: rename, order, add, delete. Every change is done at once and can be undone. */
export function StagesDialog(props: {
  document: MapDocument;
  words: MapWords;
  run: (command: Command) => boolean;
  onClose: () => void;
}) {
  const { document, words, run } = props;
  const { stages } = document;
  const { t, locale } = words;
  const [missing, setMissing] = useState(false);
  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name') ?? '').trim();
    setMissing(name === '');
    if (name === '') return;
    const stage = { code: freshId(), label: { [locale]: name }, phase: stages.at(-1)?.phase ?? 'need' } as const;
    if (run({ tag: 'add-stage', stage, before: null, cards: [] })) form.reset();
  }
  const rename = (code: string, before: string, now: string) => {
    const name = now.trim();
    if (name !== '' && name !== before) run({ tag: 'rename-stage', code, label: { [locale]: name } });
  };
  return (
    <Dialog
      open
      title={t('stages.title')}
      description={t('stages.help')}
      onOpenChange={(open) => !open && props.onClose()}
    >
      <ol className="grid border-line border-t">
        {stages.map(({ code }, at) => {
          const { name } = words.stage(code);
          return (
            <li key={code} className="flex items-center gap-1.5 border-line border-b py-2">
              <span className="w-5 flex-none text-ink-3 text-sm">{at + 1}</span>
              <Input
                key={name}
                aria-label={t('stages.name', { n: at + 1 })}
                defaultValue={name}
                maxLength={80}
                className="min-w-0 flex-1"
                onBlur={(event) => rename(code, name, event.target.value)}
                onKeyDown={(event) => event.key === 'Enter' && rename(code, name, event.currentTarget.value)}
              />
              <Button
                kind="quiet"
                size="icon"
                aria-label={t('stages.before', { what: name })}
                blocked={at === 0}
                onClick={() => run({ tag: 'move-stage', code, before: stages[at - 1]?.code ?? null })}
              >
                <ArrowUp aria-hidden="true" />
              </Button>
              <Button
                kind="quiet"
                size="icon"
                aria-label={t('stages.after', { what: name })}
                blocked={at === stages.length - 1}
                onClick={() => run({ tag: 'move-stage', code, before: stages[at + 2]?.code ?? null })}
              >
                <ArrowDown aria-hidden="true" />
              </Button>
              <Button
                kind="quiet"
                size="icon"
                aria-label={t('stages.delete', { what: name })}
                blocked={stages.length === 1}
                onClick={() => run({ tag: 'remove-stage', code })}
              >
                <Trash2 aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ol>
      <form onSubmit={add} className="flex items-end gap-2" noValidate>
        <div className="min-w-0 flex-1">
          <Field label={t('stages.new')} error={missing && t('form.error.name')}>
            {(control) => <Input name="name" maxLength={80} {...control} />}
          </Field>
        </div>
        <Button type="submit">
          <Plus aria-hidden="true" />
          {t('stages.add')}
        </Button>
      </form>
    </Dialog>
  );
}
