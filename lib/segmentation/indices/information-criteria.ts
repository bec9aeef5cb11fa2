import type { Likelihood } from '../cluster/fitter.ts';

/** What is paid for each parameter of a model, and for each person whom it leaves in doubt; null when there is no model. */
export interface InformationCriteria {
  readonly aic: number | null;
  readonly bic: number | null;
  readonly iclEntropy: number | null;
  readonly iclMap: number | null;
}

/**
 * Less is better. AIC = −2 log-likelihood + 2 × parameters, BIC = −2 log-likelihood + parameters × log people. The integrated completed likelihood exists in two
 * conventions that can choose differently, so both are told: BIC + 2 × entropy of the memberships, and BIC − 2 Σ log of
 * each greatest membership. Weights that differ make a likelihood sound surer than respondents are: it then counts for as many as
 * Kish's effective number of them, which divides it and everything of it by the design effect.
 * @param people respondents
 * @param designEffect of their weights; 1 where all count alike
 * @see R. Potthoff, M. Woodbury, K. Manton (1992), "Equivalent sample size" and "equivalent degrees of freedom" refinements for inference using survey weights; H. Akaike (1974); G. Schwarz (1978); C. Biernacki, G. Celeux, G. Govaert (2000); R: flexmix::ICL for the latter
 */
export function informationCriteria(
  likelihood: Likelihood | undefined,
  people: number,
  designEffect = 1,
): InformationCriteria {
  if (!likelihood) return { aic: null, bic: null, iclEntropy: null, iclMap: null };
  const { parameters } = likelihood;
  const twice = (of: number) => (2 * of) / designEffect;
  const deviance = -twice(likelihood.logLikelihood);
  const bic = deviance + parameters * Math.log(people / designEffect);
  return {
    aic: deviance + 2 * parameters,
    bic,
    iclEntropy: bic + twice(likelihood.entropy),
    iclMap: bic + twice(likelihood.mapLoss),
  };
}
