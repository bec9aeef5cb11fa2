import { seededRandom } from '#lib/random.ts';
import { expectClasses } from '#lib/segmentation/cluster/mixture/expect-classes.ts';
import { mixtureData } from '#lib/segmentation/cluster/mixture/mixture-data.ts';
import { emptyMixture } from '#lib/segmentation/cluster/mixture/mixture-model.ts';
import { emptySums } from '#lib/segmentation/cluster/mixture/mixture-sums.ts';
import { priorOf } from '#lib/segmentation/cluster/mixture/prior.ts';
import { seedClasses } from '#lib/segmentation/cluster/mixture/seed-classes.ts';
import { answersOf } from '#lib/segmentation/encode/answers-of.ts';
import { encodeMixed } from '#lib/segmentation/encode/mixed.ts';
import { type Frame, frame } from '#lib/segmentation/frame.ts';
import { plainDistanceKernel } from '#lib/segmentation/kernel/distance/plain-distance-kernel.ts';
import { squaredDistances } from '#lib/segmentation/kernel/distance/squared-distances.ts';
import { wasmDistanceKernel } from '#lib/segmentation/kernel/distance/wasm-distance-kernel.ts';
import { plainMixtureKernel } from '#lib/segmentation/kernel/mixture/plain-mixture-kernel.ts';
import { wasmMixtureKernel } from '#lib/segmentation/kernel/mixture/wasm-mixture-kernel.ts';
import type { Measurement } from '../measurement.ts';
import { mixedAnswers } from './mixed-answers.ts';
import { timed } from './timed.ts';

const [ROWS, COLUMNS, K, ROUNDS] = [10_000, 40, 6, 20];

/** What the kernels in WebAssembly gain over the same steps in plain code, both ours and both with the same bits. */
export function compareKernels(): Measurement[] {
  const framed = frame(mixedAnswers(ROWS, COLUMNS), undefined, 'auto');
  if (!framed.ok) throw new Error(framed.failure.tag);
  const size = `${ROWS} × ${COLUMNS}, k ${K}, ${ROUNDS} rounds`;
  return [
    kernelAgainst(
      `kernel of latent classes, ${size}`,
      wasmMixtureKernel(),
      plainMixtureKernel(),
      expectation(framed.value),
    ),
    kernelAgainst(`kernel of distances, ${size}`, wasmDistanceKernel(), plainDistanceKernel(), distances(framed.value)),
  ];
}

type Step<Kernel> = (kernel: Kernel) => void;

function expectation(framed: Frame): Step<ReturnType<typeof plainMixtureKernel>> {
  const data = mixtureData(answersOf(framed, 'centre').answers);
  const model = emptyMixture(K, data);
  const sums = emptySums(K, data);
  seedClasses(data, data.weights, model, sums, priorOf(data, 1), seededRandom(1));
  return (kernel) => expectClasses(data, data.weights, model, sums, undefined, kernel);
}

function distances(framed: Frame): Step<ReturnType<typeof plainDistanceKernel>> {
  const { values, dimensions } = encodeMixed(framed);
  const centres = values.slice(0, K * dimensions);
  return (kernel) => squaredDistances(values, framed.rows.length, dimensions, centres, K, () => {}, kernel);
}

function kernelAgainst<Kernel>(name: string, wasm: Kernel | null, plain: Kernel, step: Step<Kernel>): Measurement {
  const time = (kernel: Kernel) => {
    const run = () => {
      for (let round = 0; round < ROUNDS; round++) step(kernel);
    };
    run();
    return timed(run).seconds;
  };
  const reference = time(plain);
  if (!wasm) return { name, value: reference, unit: 's CPU', reference, ratio: 1, note: 'no WebAssembly here' };
  const value = time(wasm);
  return { name, value, unit: 's CPU', reference, ratio: reference / value, note: 'against plain code' };
}
