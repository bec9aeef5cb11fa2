'use client';

import type { ReactNode } from 'react';
import { Drawer } from './drawer.client.tsx';

/**
 * A number in prose that opens the evidence behind it. `about` names the drawer ("Evidence for “81% never have enough
 * time”"), `children` is what is read in the sentence, `evidence` usually an `<Evidence>`.
 */
export function Fact({ about, evidence, children }: { about: string; evidence: ReactNode; children: ReactNode }) {
  return (
    <Drawer
      title={about}
      quietTitle
      trigger={
        <button type="button" className="fact">
          {children}
        </button>
      }
    >
      {evidence}
    </Drawer>
  );
}
