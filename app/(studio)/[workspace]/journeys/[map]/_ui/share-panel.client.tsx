'use client';

import { Copy } from 'lucide-react';
import { useActionState } from 'react';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { Input } from '../../../../../_ui/input.tsx';
import { Notice } from '../../../../../_ui/notice.tsx';
import { useToast } from '../../../../../_ui/use-toast.client.ts';
import { submitRevoke, submitShare } from '../../actions.ts';

export interface OpenShareLink {
  readonly id: string;
  readonly at: number;
  readonly by: string | null;
}

/** Links that show this map to strangers: make one, see it once, revoke it. Plain forms. */
export function SharePanel(props: { slug: string; map: string; words: MapWords; shares: readonly OpenShareLink[] }) {
  const { slug, map, words, shares } = props;
  const { t, format } = words;
  const toast = useToast();
  const [state, make, busy] = useActionState(submitShare.bind(null, slug, map), { url: null, failed: false });
  const copy = (url: string) => {
    void navigator.clipboard.writeText(url).then(() => toast({ text: t('share.copied') }));
  };
  return (
    <div className="grid max-w-[46rem] gap-4">
      <p className="text-ink-2 leading-snug">{t('share.what')}</p>
      {state.url !== null && (
        <Notice kind="ok" title={t('share.made')} announce>
          <div className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <Field label={t('share.address')}>
                {(control) => (
                  <Input
                    readOnly
                    value={state.url ?? ''}
                    data-share-link
                    onFocus={(event) => event.target.select()}
                    {...control}
                  />
                )}
              </Field>
            </div>
            <Button onClick={() => state.url !== null && copy(state.url)}>
              <Copy aria-hidden="true" />
              {t('share.copy')}
            </Button>
          </div>
        </Notice>
      )}
      {state.failed && <Notice kind="bad" title={t('save.gone')} announce />}
      {shares.length === 0 ? (
        state.url === null && <p className="text-ink-3 text-sm">{t('share.none')}</p>
      ) : (
        <ul className="border-line border-t">
          {shares.map((share) => {
            const when = format.dateTime(share.at);
            const what = share.by === null ? t('share.live', { when }) : t('share.live.by', { when, who: share.by });
            return (
              <li
                key={share.id}
                className="flex flex-wrap items-center justify-between gap-3 border-line border-b py-2"
              >
                <span className="text-sm">{what}</span>
                <form action={submitRevoke.bind(null, slug, map)}>
                  <input type="hidden" name="share" value={share.id} />
                  <Button type="submit" size="small" aria-label={t('share.revokeOf', { what })}>
                    {t('share.revoke')}
                  </Button>
                </form>
              </li>
            );
          })}
        </ul>
      )}
      <form action={make}>
        <Button type="submit" aria-disabled={busy || undefined}>
          {t('share.make')}
        </Button>
      </form>
    </div>
  );
}
