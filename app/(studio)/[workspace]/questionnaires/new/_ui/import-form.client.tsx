'use client';

import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react';
import { formatter } from '#lib/i18n/format.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { useLocale } from '../../../../../_ui/i18n/use-locale.client.ts';
import { useTranslate } from '../../../../../_ui/i18n/use-translate.client.ts';
import { Input } from '../../../../../_ui/input.tsx';
import { Notice } from '../../../../../_ui/notice.tsx';
import { submitImport } from '../actions.ts';
import { longestFile } from './import-state.ts';

/** A file with a definition; what is wrong in it is listed with its place and takes the focus. */
export function ImportForm({ slug }: { slug: string }) {
  const t = useTranslate('questionnaires');
  const size = formatter(useLocale()).bytes(longestFile);
  const [state, send, busy] = useActionState(submitImport.bind(null, slug), { summary: '', errors: [] });
  const [tooLarge, setTooLarge] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.summary) told.current?.focus();
  }, [state]);
  const refuse = (event: FormEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get('file');
    const isTooLarge = file instanceof File && file.size > longestFile;
    setTooLarge(isTooLarge);
    if (isTooLarge) event.preventDefault();
  };
  const summary = tooLarge ? t('new.import.tooLarge', { size }) : state.summary;
  return (
    <form action={send} onSubmit={refuse} className="grid max-w-[36rem] gap-4">
      {summary && (
        <div ref={told} tabIndex={-1} data-quiet-focus>
          <Notice kind="bad" title={summary} announce>
            {!tooLarge && state.errors.length > 0 && (
              <ul className="grid max-h-80 gap-1.5 overflow-y-auto">
                {state.errors.map((error) => (
                  <li key={`${error.at} ${error.message}`}>
                    <code className="break-all font-mono text-xs" translate="no">
                      {error.at}
                    </code>{' '}
                    {error.message}
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        </div>
      )}
      <Field label={t('new.import.file')} help={t('new.import.help', { size })}>
        {(control) => <Input {...control} type="file" name="file" accept="application/json,.json" />}
      </Field>
      <div>
        <Button type="submit" disabled={busy}>
          {t('new.import.go')}
        </Button>
      </div>
    </form>
  );
}
