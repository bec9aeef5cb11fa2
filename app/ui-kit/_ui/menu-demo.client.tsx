'use client';

import { Copy, PencilLine, Trash2 } from 'lucide-react';
import { Button } from '../../_ui/button.tsx';
import { Menu } from '../../_ui/menu.client.tsx';
import { useToast } from '../../_ui/use-toast.client.ts';

/** A menu whose lines say what they would do. */
export function MenuDemo(words: { more: string; rename: string; copy: string; address: string; erase: string }) {
  const toast = useToast();
  return (
    <Menu
      trigger={<Button>{words.more}</Button>}
      items={[
        {
          key: 'rename',
          label: words.rename,
          icon: <PencilLine aria-hidden="true" />,
          onSelect: () => toast({ text: words.rename }),
        },
        {
          key: 'copy',
          label: words.copy,
          icon: <Copy aria-hidden="true" />,
          onSelect: () => toast({ text: words.copy }),
        },
        { key: 'address', label: words.address, href: '#buttons' },
        {
          key: 'erase',
          label: words.erase,
          icon: <Trash2 aria-hidden="true" />,
          apart: true,
          danger: true,
          onSelect: () => toast({ text: words.erase }),
        },
      ]}
    />
  );
}
