import type { Fit } from '../cluster/fitter.ts';
import { informationCriteria } from '../indices/information-criteria.ts';

/** A harder search may find a solution that gains more over one class, by this share. */
const BETTER = 0.01;

/**
 * The numbers of segments that are worth a harder search after a first look: those up to the one with the least BIC, and of those
 * above it the ones that a better solution could bring there. All of them where the method is no model.
 * @param people respondents that were clustered
 * @param oneClass log-likelihood of one class alone
 * @param designEffect of respondents' weights
 */
export function contenders(
  fits: readonly Pick<Fit, 'k' | 'likelihood'>[],
  people: number,
  oneClass: number,
  designEffect = 1,
): number[] {
  const bics = fits.map(({ likelihood }) => informationCriteria(likelihood, people, designEffect).bic);
  const least = Math.min(...bics.map((bic) => bic ?? Number.POSITIVE_INFINITY));
  const best = fits[bics.indexOf(least)]?.k ?? Number.POSITIVE_INFINITY;
  return fits.flatMap(({ k, likelihood }, at) => {
    const bic = bics[at] ?? null;
    const reach = (2 * BETTER * ((likelihood?.logLikelihood ?? oneClass) - oneClass)) / designEffect;
    return k <= best || bic === null || bic - reach <= least ? [k] : [];
  });
}
