import { layOut } from '../../kernel/mixture/lay-out.ts';
import type { MixtureKernel } from '../../kernel/mixture/mixture-kernel.ts';
import { plainMixtureKernel } from '../../kernel/mixture/plain-mixture-kernel.ts';
import { wasmMixtureKernel } from '../../kernel/mixture/wasm-mixture-kernel.ts';
import { classLogs } from './class-logs.ts';
import { copyBlock } from './copy-block.ts';
import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';

/** Points go through the kernel so many at a time. */
const BLOCK = 512;

/** Apart from that of the expectation step, which remembers what lies in its memory. */
let own: MixtureKernel | undefined;

/**
 * The likeliest class of each point, the lowest number on a tie: scores alone tell, so this takes a third of the time of an
 * expectation step. A class may be nobody's. O(count × k × (packs + numeric variables)).
 * @param kernel what does the inner loops; every kernel gives the same bits
 */
export function labelPoints(data: MixtureData, model: MixtureModel, kernel = ownKernel()): Int32Array {
  const { count, numeric, codes } = data;
  const { k } = model;
  const places = layOut({ k, block: BLOCK, packs: codes.packs, numeric, rows: codes.rows, gapRows: numeric });
  const { f64, i32 } = kernel.reserve(places.bytes);
  kernel.aim(places);
  classLogs(data, model, f64, places);
  for (let t = 0; t < BLOCK; t++) i32[places.list / 4 + t] = t;
  const labels = new Int32Array(count);
  for (let first = 0; first < count; first += BLOCK) {
    const next = Math.min(count, first + BLOCK);
    copyBlock(data, first, next, f64, i32, places);
    kernel.score(next - first);
    for (let i = first, from = places.scores / 8; i < next; i++, from += 2 * places.pairs) {
      let most = f64[from] as number;
      let likeliest = 0;
      for (let c = 1; c < k; c++) {
        const score = f64[from + c] as number;
        if (score > most) {
          most = score;
          likeliest = c;
        }
      }
      labels[i] = likeliest;
    }
  }
  return labels;
}

function ownKernel(): MixtureKernel {
  own ??= wasmMixtureKernel() ?? plainMixtureKernel();
  return own;
}
