'use client';

import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '../../../../../_ui/button.tsx';
import { classNames } from '../../../../../_ui/class-names.ts';
import { Field } from '../../../../../_ui/field.tsx';
import { useTranslate } from '../../../../../_ui/i18n/use-translate.client.ts';
import { Progress } from '../../../../../_ui/progress.tsx';

const most = 99_000_000;

/** Picks or drops a data file and sends it; with script it shows how far the sending is, without it is a plain form. */
export function UploadForm({ action }: { action: string }) {
  const t = useTranslate('import');
  const form = useRef<HTMLFormElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [error, setError] = useState<string>();

  function send(file: File | undefined) {
    if (!file || file.size === 0) return setError(t('file.none'));
    if (file.size > most) return setError(t('file.tooLarge'));
    setError(undefined);
    setSending({ name: file.name, share: 0 });
    const body = new FormData();
    body.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => setSending({ name: file.name, share: loaded / total });
    const lost = () => {
      setSending(undefined);
      setError(t('file.lost'));
    };
    request.onload = () => (request.status < 400 ? window.location.assign(request.responseURL) : lost());
    request.onerror = lost;
    request.open('POST', action);
    request.send(body);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  }

  if (sending) {
    const { name, share } = sending;
    return (
      <div role="status" className="grid gap-2 py-6">
        <Progress label={share < 1 ? t('file.sending', { name }) : t('file.reading', { name })} value={share * 100} />
      </div>
    );
  }
  return (
    <form
      ref={form}
      action={action}
      method="post"
      encType="multipart/form-data"
      onSubmit={(event) => {
        event.preventDefault();
        const file = new FormData(event.currentTarget).get('file');
        send(file instanceof File ? file : undefined);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        'grid gap-4 rounded-md border-[1.5px] border-line-strong border-dashed p-6 max-sm:p-4',
        over && 'border-accent bg-accent-soft',
      )}
    >
      <Field label={t('file')} help={t('file.help')} error={error} id="data-file">
        {(control) => (
          <input
            type="file"
            name="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            className="input h-auto py-2 file:mr-3 file:border-0 file:bg-transparent file:font-strong file:text-accent"
            {...control}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" kind="primary">
          <FileUp aria-hidden="true" className="size-4" />
          {t('file.send')}
        </Button>
        <span className="text-ink-3 text-sm max-lg:hidden">{t('file.drop')}</span>
      </div>
    </form>
  );
}
