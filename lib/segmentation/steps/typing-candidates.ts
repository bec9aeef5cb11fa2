import { seededRandom } from '#lib/random.ts';
import { takeColumn } from '#lib/responses/take-column.ts';
import { pick } from '../encode/pick.ts';
import { sampleFrame } from '../sample-frame.ts';
import type { TypingInput } from '../typing-tool/typing-input.ts';
import type { Begun } from './begun.ts';

/** Stream of the seed that draws them. */
const SAMPLE_STREAM = 0x79e;

/**
 * What a typing tool is made of: the clustered questions that are no text, with the answers of so many respondents and their segments.
 * @param segment by used row
 */
export function typingCandidates(
  { framed, prepared, options }: Pick<Begun, 'framed' | 'prepared' | 'options'>,
  people: number,
  k: number,
  segment: Int32Array,
): Pick<TypingInput, 'questions' | 'labels' | 'k' | 'weights' | 'seed'> {
  const random = seededRandom(options.seed, SAMPLE_STREAM);
  const { frame, places } = sampleFrame(framed, prepared.patternOf, people, random);
  const rows = [...frame.rows];
  return {
    questions: framed.columns.flatMap((column) => {
      const taken = takeColumn(column, rows);
      return taken.scale === 'text' ? [] : [{ name: column.name, columns: [taken] }];
    }),
    labels: Int32Array.from(places, (place) => segment[place] as number),
    k,
    ...(framed.weights && { weights: pick(framed.weights, frame.rows) }),
    seed: options.seed,
  };
}
