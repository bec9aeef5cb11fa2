'use client';

import { Download } from 'lucide-react';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Popover } from '../../../../../_ui/popover.client.tsx';

const formats = ['pdf', 'png', 'md', 'csv', 'json'] as const;

/** The map as a file, in the reader's language. */
export function ExportMenu({ base, words }: { base: string; words: MapWords }) {
  const { t } = words;
  const links = (
    <ul className="grid gap-1">
      {formats.map((format) => (
        <li key={format}>
          <a href={`${base}/export?format=${format}`} download className="block py-1.5">
            {t(`export.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Popover
        label={t('export')}
        trigger={
          <Button>
            <Download aria-hidden="true" />
            {t('export')}
          </Button>
        }
      >
        {links}
      </Popover>
      <noscript>{links}</noscript>
    </>
  );
}
