import type { Reader } from '../reader.ts';
import type { Encoding } from '../segmentation.ts';

/** How answers were read, for the document. */
export function readEncoding(
  encoding: Encoding,
  algorithm: Reader,
  { logged, centred }: Pick<Encoding, 'logged' | 'centred'>,
): Encoding {
  const name = algorithm === 'latent-class' ? 'codes' : encoding.name;
  return { ...encoding, name, logged, centred, missing: missingOf(algorithm) };
}

function missingOf(algorithm: Reader): Encoding['missing'] {
  if (algorithm === 'mixed' || algorithm === 'latent-class') return 'likelihood';
  if (algorithm === 'k-medoids' || algorithm === 'k-prototypes') return 'left-out';
  return 'mean';
}
