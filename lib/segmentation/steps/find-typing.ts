import { seededRandom } from '#lib/random.ts';
import { takeColumn } from '#lib/responses/take-column.ts';
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
    questions: framed.columns.flatMap((column) => {
      const taken = takeColumn(column, rows);
      return taken.scale === 'text' ? [] : [{ name: column.name, columns: [taken] }];
    }),
    labels: Int32Array.from(places, (place) => segment[place] as number),
    k,
    seed: options.seed,
  });
  return tool.ok ? tool.value : null;
}
