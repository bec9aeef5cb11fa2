'use client';

import type { FormEvent } from 'react';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Dialog } from '../../../../../_ui/dialog.client.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { Input } from '../../../../../_ui/input.tsx';

/** Names the map; without a name it says its finding. */
export function NameDialog(props: {
  name: string | null;
  words: MapWords;
  onName: (name: string | null) => void;
  onClose: () => void;
}) {
  const { t } = props.words;
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    props.onName(name === '' ? null : name);
  }
  return (
    <Dialog open title={t('rename')} onOpenChange={(open) => !open && props.onClose()}>
      <form onSubmit={submit} className="grid gap-4">
        <Field label={t('name.title')} help={t('name.help')} optional={t('form.optional')}>
          {(control) => <Input name="name" maxLength={120} autoFocus defaultValue={props.name ?? ''} {...control} />}
        </Field>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={props.onClose}>{t('form.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t('form.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
