import type { Locale } from '#lib/i18n/locale.ts';
import type { PersonaDraft } from '#lib/personas/draft.ts';
import type { IgnoreReason, ReadingRule } from '#lib/responses/column-reading.ts';
import type { LeftOutReason } from '#lib/responses/left-out-rows.ts';
import type { Table } from '#lib/responses/table.ts';
import type { Contrast } from '#lib/segmentation/profile/contrast.ts';
import type { Segmentation } from '#lib/segmentation/segmentation.ts';
import type { JourneyMap } from '../journey-map.ts';
import type { WarningContext } from '../warnings.ts';

/** A segmentation of a file: among its dropped rows are those that our own export marks as not to be analysed. */
export type FileSegmentation = Omit<Segmentation, 'dropped'> & {
  readonly dropped: readonly {
    readonly reason: Segmentation['dropped'][number]['reason'] | LeftOutReason;
    readonly count: number;
  }[];
};

/** Everything that a report tells of. */
export interface ReportInput {
  readonly locale: Locale;
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** Columns of the file, used or not. */
  readonly fileColumns: number;
  readonly table: Table;
  readonly rules: readonly { readonly name: string; readonly rule: ReadingRule }[];
  readonly ignored: readonly { readonly name: string; readonly reason: IgnoreReason }[];
  readonly segmentation: FileSegmentation;
  readonly contrasts: readonly Contrast[];
  readonly personas: readonly PersonaDraft[];
  readonly maps: readonly JourneyMap[];
  readonly contexts: readonly WarningContext[];
}
