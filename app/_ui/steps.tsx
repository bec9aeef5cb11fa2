import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CurrentLink } from './current-link.client.tsx';

/** `live` runs, `needs-you` waits for a person, `now` is where to begin, `later` is not possible yet. */
export type StepState = 'done' | 'live' | 'needs-you' | 'now' | 'later';

export type Step = {
  key: string;
  name: string;
  /** A shorter name for a phone, where five stand side by side. */
  short?: string;
  state: StepState;
  /** The state in words a screen reader hears before `detail`, such as "Done". */
  stateWord: string;
  detail: ReactNode;
  /** Without an address the step cannot be opened yet. */
  href?: string;
  /** Where the address does not tell: that this step is the one shown. */
  current?: boolean;
};

/** The steps of a path in order, each with its state: a column beside the page, a row above it on a phone. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <nav aria-label={label}>
      <ol className="steps is-rail">
        {steps.map((step, at) => (
          <li key={step.key} className={`step is-${step.state}`}>
            {step.href ? (
              <CurrentLink href={step.href} current={step.current}>
                <Inside step={step} number={at + 1} />
              </CurrentLink>
            ) : (
              <span>
                <Inside step={step} number={at + 1} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Inside({ step, number }: { step: Step; number: number }) {
  return (
    <>
      <StepMark state={step.state} number={number} />
      <span className="step-name">
        {step.short ? (
          <>
            <span className="step-full">{step.name}</span>
            <span className="step-short" aria-hidden="true">
              {step.short}
            </span>
          </>
        ) : (
          step.name
        )}
      </span>
      <span className="step-state">
        <span className="sr-only">{step.stateWord}: </span>
        {step.detail}
      </span>
    </>
  );
}

/** The round mark of a step: a tick, a call or its number. */
function StepMark({ state, number }: { state: StepState; number: number }) {
  return (
    <span className="step-mark" aria-hidden="true">
      {state === 'done' ? <Check /> : state === 'needs-you' ? '!' : number}
    </span>
  );
}
