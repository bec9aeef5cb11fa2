'use client';

import { Ellipsis } from 'lucide-react';
import { Button } from '#app/_ui/button.tsx';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Menu, type MenuItem } from '#app/_ui/menu.client.tsx';
import { useToast } from '#app/_ui/use-toast.client.ts';
import { changeList } from '#lib/questionnaires/editor/change-list.ts';
import type { Item, ListName } from '#lib/questionnaires/editor/items-of.ts';
import { withPart } from '#lib/questionnaires/editor/with-part.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { useQuestion } from '../state/use-question.client.ts';

/** What can be done with a line: up, down, what kind of line it is, away. */
export function ItemMenu(props: {
  question: Question;
  list: ListName;
  item: Item;
  name: string;
  at: number;
  of: number;
  flags: boolean;
  onStep: (by: -1 | 1) => void;
  onChange: (make: (item: Item) => Item) => void;
}) {
  const t = useTranslate('questionnaires');
  const toast = useToast();
  const { readOnly } = useEditor();
  const set = useQuestion(props.question.code);
  const { list, item, at, of } = props;
  if (readOnly) return <span />;
  const turn = (part: 'other' | 'exclusive') => ({
    key: part,
    apart: part === 'other',
    label: t(item[part] ? `edit.item.${part}.off` : `edit.item.${part}.on`),
    onSelect: () => props.onChange((one) => withPart(one, part, one[part] ? undefined : true)),
  });
  const items: MenuItem[] = [
    { key: 'up', label: t('edit.up'), disabled: at === 0, onSelect: () => props.onStep(-1) },
    { key: 'down', label: t('edit.down'), disabled: at === of - 1, onSelect: () => props.onStep(1) },
    ...(props.flags ? [turn('other'), turn('exclusive')] : []),
    ...(item.kind
      ? [
          {
            key: 'kind',
            apart: true,
            label: t(item.kind === 'online' ? 'edit.item.makeOffline' : 'edit.item.makeOnline'),
            onSelect: () =>
              props.onChange((one) => ({ ...one, kind: one.kind === 'online' ? 'offline' : 'online' }) as Item),
          },
        ]
      : []),
    {
      key: 'remove',
      apart: true,
      danger: true,
      label: t('edit.remove'),
      onSelect: () => {
        set((one) => changeList(one, list, (all) => all.filter((each) => each.code !== item.code)));
        toast({
          text: t('edit.item.removed'),
          undo: () =>
            set((one) =>
              changeList(one, list, (all) =>
                all.some((each) => each.code === item.code) ? all : all.toSpliced(at, 0, item),
              ),
            ),
        });
      },
    },
  ];
  return (
    <Menu
      trigger={
        <Button
          kind="quiet"
          size="icon"
          className="button-small"
          aria-label={t('edit.item.more', { name: props.name })}
        >
          <Ellipsis aria-hidden="true" />
        </Button>
      }
      items={items}
    />
  );
}
