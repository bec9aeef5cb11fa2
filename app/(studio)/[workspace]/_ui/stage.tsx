import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../../_ui/class-names.ts';
import type { StepState } from '../../../_ui/steps.tsx';

/** One step on the start page: its mark, its name and state, what there is, and what can be done. */
export function Stage(props: {
  id: string;
  number: number;
  state: StepState;
  name: string;
  detail: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  last?: boolean;
}) {
  return (
    <li
      id={props.id}
      className="relative grid scroll-mt-4 grid-cols-[1.75rem_12rem_minmax(0,1fr)_auto] items-start gap-x-6 gap-y-2 border-line border-b py-6 max-lg:grid-cols-[1.75rem_minmax(0,1fr)] max-lg:gap-x-4"
    >
      <span
        aria-hidden="true"
        className={classNames(
          'mt-px grid size-7 place-items-center rounded-full font-strong text-xs [&_svg]:size-4',
          marks[props.state],
        )}
      >
        {props.state === 'done' ? <Check strokeWidth={2.5} /> : props.state === 'needs-you' ? '!' : props.number}
      </span>
      {!props.last && (
        <span
          aria-hidden="true"
          className={classNames(
            'absolute top-[3.75rem] -bottom-5 left-[.8125rem] border-line-strong border-l',
            (props.state === 'later' || props.state === 'now') && 'border-dashed',
          )}
        />
      )}
      <div>
        <h2 className={props.state === 'later' ? 'text-ink-2' : undefined}>{props.name}</h2>
        <p className={classNames('text-sm', props.state === 'needs-you' ? 'text-warn' : 'text-ink-3')}>
          {props.detail}
        </p>
      </div>
      <div className="max-w-[44rem] pt-1 text-ink-2 leading-snug max-lg:col-start-2">{props.children}</div>
      {props.action && (
        <div className="justify-self-end max-lg:col-start-2 max-lg:justify-self-start">{props.action}</div>
      )}
    </li>
  );
}

const marks: Record<StepState, string> = {
  done: 'bg-ink-2 text-paper',
  live: 'border-2 border-accent bg-paper text-accent',
  'needs-you': 'border-[1.5px] border-warn bg-warn-soft text-warn',
  now: 'bg-accent text-on-accent',
  later: 'border-[1.5px] border-line-strong bg-paper text-ink-2',
};
