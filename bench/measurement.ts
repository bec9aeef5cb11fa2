/** One figure of a bench suite; `bench/out/<suite>.json` is a list of these. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What `value` is held against: a rival measured in the same run, or a bar; null when it stands alone. */
  readonly reference: number | null;
  /** How many times better than the reference, above 1 is better; null without one. */
  readonly ratio: number | null;
  /** A promise that was broken makes the run fail; absent where the figure is only told. */
  readonly holds?: boolean;
  /** What a reader must know of it: how the reference was got, what was left out. */
  readonly note?: string;
}

/** What each `bench/<suite>.ts` exports under the name `suite`. */
export type Suite = () => Promise<readonly Measurement[]>;
