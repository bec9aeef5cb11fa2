import { type FrameFilter, frameFilter } from '#lib/segmentation/frame-filter.ts';
import type { Method } from '#lib/segmentation/segmentation.ts';
import { type Block, blocks, type Weights } from '#lib/segmentation/weights.ts';

/** What the form of a new analysis says, from its address or as it was sent; nothing in it is trusted. */
export interface Wish {
  readonly filter: FrameFilter;
  /** Ticked variables; null while the form has not been touched. */
  readonly variables: readonly string[] | null;
  readonly weights: Readonly<Partial<Record<Block, number>>>;
  readonly alike: Weights['alike'];
  /** Name of the number that says how many people a respondent stands for; null: one each. */
  readonly weightBy: string | null;
  readonly k: { readonly from: number; readonly to: number };
  readonly method: Method;
  readonly seed: number;
  readonly name: string;
}

/** Numbers of segments that the form offers. */
export const fewestK = 2;
export const mostK = 10;
/** Methods in the order in which they are offered. */
export const methods: readonly Method[] = [
  'auto',
  'mixed',
  'latent-class',
  'k-prototypes',
  'k-medoids',
  'ward',
  'ensemble',
  'kmeans',
];
/** By what a factor can count, in the order in which it is offered. */
export const weightSteps = [0, 0.5, 1, 2] as const;

/** Reads the fields by name; what cannot be read becomes its default, so that an old or broken address still shows the form. */
export function readWish(all: (name: string) => readonly string[]): Wish {
  const one = (name: string) => all(name).at(-1) ?? '';
  const touched = one('touched') === '1';
  const read = frameFilter.safeParse({
    versions: all('version').map(Number),
    links: all('link'),
    languages: all('language'),
    from: one('from') || null,
    to: one('to') || null,
    review: touched ? one('review') === 'on' : one('review') !== 'off',
  });
  const bounded = (name: string, otherwise: number) => {
    const n = Number(one(name));
    return Number.isInteger(n) && n >= fewestK && n <= mostK ? n : otherwise;
  };
  const seed = Number(one('seed') || 1);
  return {
    filter: read.success ? read.data : frameFilter.parse({ ...nothing, review: true }),
    variables: touched ? all('variable') : null,
    weights: Object.fromEntries(
      blocks.flatMap((block) => {
        const weight = weightSteps.find((step) => String(step) === one(`weight.${block}`));
        return weight === undefined || weight === 1 ? [] : [[block, weight]];
      }),
    ),
    alike: one('alike') === 'factors' ? 'factors' : 'variables',
    weightBy: one('weight-by').slice(0, 200) || null,
    k: { from: bounded('from-k', fewestK), to: bounded('to-k', 8) },
    method: methods.find((method) => method === one('method')) ?? 'auto',
    seed: Number.isSafeInteger(seed) && seed >= 0 ? seed : 1,
    name: one('name').slice(0, 120),
  };
}

const nothing = { versions: [], links: [], languages: [], from: null, to: null };
