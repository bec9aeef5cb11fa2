import { seededRandom } from '#lib/random.ts';
import type { Column } from '#lib/responses/table.ts';
import { sampleFrame } from '../sample-frame.ts';
import type { TypingTool } from '../typing-tool/tool.ts';
import { typingTool } from '../typing-tool/typing-tool.ts';
import type { Begun } from './begun.ts';

/** So many people tell which questions place a person as well as more do. */
const MOST_PEOPLE = 1_500;
/** Stream of the seed that draws them. */
const SAMPLE_STREAM = 0x79e;

/** The fewest of the clustered questions that place a person; null when nothing can be told apart by them. */
export function findTyping({ framed, prepared, options }: Begun, k: number, segment: Int32Array): TypingTool | null {
  const random = seededRandom(options.seed, SAMPLE_STREAM);
  const { frame, places } = sampleFrame(framed, prepared.patternOf, MOST_PEOPLE, random);
  const rows = [...frame.rows];
  const tool = typingTool({
    questions: framed.columns.map((column) => ({ name: column.name, columns: [rowsOf(column, rows)] })),
    labels: Int32Array.from(places, (place) => segment[place] as number),
    k,
    seed: options.seed,
  });
  return tool.ok ? tool.value : null;
}

type Asked = Exclude<Column, { scale: 'text' }>;

function rowsOf(column: Column, rows: readonly number[]): Asked {
  switch (column.scale) {
    case 'text':
      throw new Error('text is not clustered');
    case 'interval':
      return { ...column, cells: Float64Array.from(rows, (row) => column.cells[row] as number) };
    case 'multi': {
      const width = column.categories.length;
      return {
        ...column,
        missing: Uint8Array.from(rows, (row) => column.missing[row] as number),
        chosen: Uint8Array.from(rows.flatMap((row) => [...column.chosen.subarray(row * width, (row + 1) * width)])),
      };
    }
    default:
      return { ...column, cells: Int32Array.from(rows, (row) => column.cells[row] as number) };
  }
}
