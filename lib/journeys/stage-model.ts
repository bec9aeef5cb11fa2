/** What a stage is about, whatever it is called: this is where evidence on motives, channels, decisions … belongs. */
export type Phase = 'need' | 'search' | 'decide' | 'buy' | 'use' | 'share';

export interface Stage {
  readonly code: string;
  readonly phase: Phase;
  /** Its name in the language of the table, where the study asked about it; else the model's name holds. */
  readonly label?: string;
  /** Stages with the same number run beside each other. */
  readonly parallel?: number;
  /** Where the path goes again after this stage, when it is a loop. */
  readonly backTo?: string;
}

/** An ordered set of stages to draw a map on; editable, since a map holds its own copy. */
export interface StageModel {
  readonly code: string;
  readonly stages: readonly Stage[];
  /** Whether what made people set out is left before the first stage. */
  readonly startsLate: boolean;
}
