'use client';

import { Menu as MenuIcon } from 'lucide-react';
import { useTransition } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { Menu } from '../../../_ui/menu.client.tsx';

/** On a phone: the places that stand at the foot of the rail elsewhere. */
export function RailMenu(props: {
  label: string;
  places: readonly { key: string; label: string; href: string }[];
  signOut: { label: string; action: () => Promise<void> };
}) {
  const [, start] = useTransition();
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="icon" aria-label={props.label}>
          <MenuIcon aria-hidden="true" />
        </Button>
      }
      items={[
        ...props.places,
        { key: 'out', label: props.signOut.label, apart: true, onSelect: () => start(props.signOut.action) },
      ]}
    />
  );
}
