'use client';

import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Dialog } from '../../../../../_ui/dialog.client.tsx';
import { submitDelete } from '../../actions.ts';

/** Asks once, because this one cannot be undone. */
export function DeleteDialog(props: { slug: string; map: string; words: MapWords; onClose: () => void }) {
  const { t } = props.words;
  return (
    <Dialog
      open
      title={t('delete.title')}
      description={t('delete.text')}
      onOpenChange={(open) => !open && props.onClose()}
    >
      <form action={submitDelete.bind(null, props.slug, props.map)} className="flex flex-wrap justify-end gap-2">
        <Button onClick={props.onClose}>{t('form.cancel')}</Button>
        <Button type="submit" kind="primary">
          {t('delete')}
        </Button>
      </form>
    </Dialog>
  );
}
