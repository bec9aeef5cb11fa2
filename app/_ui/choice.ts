import type { ReactNode } from 'react';

/** One choice of a RadioGroup or a ChipGroup; `value` is a code, `label` is what is read. */
export type Choice = { value: string; label: ReactNode; help?: ReactNode; disabled?: boolean };
