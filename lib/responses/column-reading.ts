import type { Category } from './table.ts';

/** Why a column is left out of the table. */
export type IgnoreReason =
  | 'empty'
  | 'constant'
  | 'identifier'
  | 'contact'
  | 'date'
  | 'manyValues'
  | 'mixed'
  | 'codebook'
  | 'export';

/** Why a column was read as it was; each has a message `rule.<name>` in the analysis catalogue. */
export type ReadingRule =
  | 'yesNo'
  | 'negatedPair'
  | 'twoValues'
  | 'smallIntegers'
  | 'labelledEnds'
  | 'leadingNumber'
  | 'ranges'
  | 'numbers'
  | 'list'
  | 'fewTexts'
  | 'longText'
  | 'journey'
  | 'codebook';

/** How the distinct texts of one column are to be understood; arrays run along `RawColumn.values`. */
export type ColumnReading =
  | { readonly kind: 'ignored'; readonly reason: IgnoreReason }
  | {
      readonly kind: 'categorical';
      readonly scale: 'nominal' | 'ordinal' | 'binary';
      readonly rule: ReadingRule;
      readonly categories: readonly Category[];
      /** Index into `categories`, -1 when missing. */
      readonly indexOf: Int32Array;
    }
  | {
      readonly kind: 'interval';
      readonly rule: ReadingRule;
      /** NaN when missing. */
      readonly numberOf: Float64Array;
    }
  | {
      readonly kind: 'multi';
      readonly rule: ReadingRule;
      readonly categories: readonly Category[];
      /** Indices of the chosen categories, null when missing. */
      readonly chosenOf: readonly (readonly number[] | null)[];
    }
  | { readonly kind: 'text'; readonly rule: ReadingRule; readonly textOf: readonly (string | null)[] };
