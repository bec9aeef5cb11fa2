import { segmentClass } from './segment-class.ts';
import { segmentLetter } from './segment-letter.ts';

/** A segment's colour and letter. `number` counts from 1; beside its name the mark is decoration, else give `label`. */
export function SegmentMark({ number, label }: { number: number; label?: string }) {
  return (
    <span
      className={`${segmentClass(number)} keep-colour inline-grid size-[1.375rem] flex-none place-items-center rounded-sm bg-(--c) font-sans font-strong text-(--on) text-xs leading-none`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {segmentLetter(number)}
    </span>
  );
}
