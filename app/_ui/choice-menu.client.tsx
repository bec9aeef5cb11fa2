'use client';

import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { menuItemClass } from './menu-item-class.ts';

/** One of a few settings behind a button; the chosen one is ticked. `lang` is for labels in another language. */
export function ChoiceMenu<Value extends string>(props: {
  trigger: ReactNode;
  label: string;
  value: Value | undefined;
  choices: readonly { value: Value; label: string; icon?: ReactNode; lang?: string }[];
  onChoose: (value: Value) => void;
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{props.trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content sideOffset={4} collisionPadding={12} className="floating min-w-44 p-1" data-quiet-focus>
          <Radix.RadioGroup
            aria-label={props.label}
            {...(props.value && { value: props.value })}
            onValueChange={(value) => props.onChoose(value as Value)}
          >
            {props.choices.map((choice) => (
              <Radix.RadioItem
                key={choice.value}
                value={choice.value}
                className={menuItemClass()}
                {...(choice.lang && { lang: choice.lang })}
              >
                {choice.icon}
                <span className="flex-1">{choice.label}</span>
                <Radix.ItemIndicator>
                  <Check aria-hidden="true" className="size-4 text-accent" />
                </Radix.ItemIndicator>
              </Radix.RadioItem>
            ))}
          </Radix.RadioGroup>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
