'use client';

import { Columns3, MoreHorizontal, PencilLine, Plus, Rows3, Share2, Trash2 } from 'lucide-react';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Menu } from '../../../../../_ui/menu.client.tsx';
import { ExportMenu } from './export-menu.client.tsx';

/** What can be done with the whole map; the one primary action is to add one. */
export function HeadActions(props: {
  base: string;
  words: MapWords;
  edits: boolean;
  onOpen: (what: { readonly tag: 'lanes' | 'stages' | 'name' | 'delete' }) => void;
  onAdd: () => void;
}) {
  const { t } = props.words;
  return (
    <>
      <ExportMenu base={props.base} words={props.words} />
      {props.edits && (
        <>
          <a href="#share" className="button">
            <Share2 aria-hidden="true" />
            {t('share')}
          </a>
          <Menu
            trigger={
              <Button size="icon" aria-label={t('more')}>
                <MoreHorizontal aria-hidden="true" />
              </Button>
            }
            items={[
              {
                key: 'name',
                label: t('rename'),
                icon: <PencilLine aria-hidden="true" />,
                onSelect: () => props.onOpen({ tag: 'name' }),
              },
              {
                key: 'stages',
                label: t('stages.title'),
                icon: <Columns3 aria-hidden="true" />,
                onSelect: () => props.onOpen({ tag: 'stages' }),
              },
              {
                key: 'lanes',
                label: t('lanes.title'),
                icon: <Rows3 aria-hidden="true" />,
                onSelect: () => props.onOpen({ tag: 'lanes' }),
              },
              {
                key: 'delete',
                label: t('delete'),
                icon: <Trash2 aria-hidden="true" />,
                apart: true,
                danger: true,
                onSelect: () => props.onOpen({ tag: 'delete' }),
              },
            ]}
          />
          <Button kind="primary" onClick={props.onAdd}>
            <Plus aria-hidden="true" />
            {t('edit.addAction')}
          </Button>
        </>
      )}
    </>
  );
}
