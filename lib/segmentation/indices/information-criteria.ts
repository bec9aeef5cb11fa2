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
 * each greatest membership.
 * @see H. Akaike (1974); G. Schwarz (1978); C. Biernacki, G. Celeux, G. Govaert (2000); R: flexmix::ICL for the latter
 */
export function informationCriteria(likelihood: Likelihood | undefined, people: number): InformationCriteria {
  if (!likelihood) return { aic: null, bic: null, iclEntropy: null, iclMap: null };
  const { logLikelihood, parameters, entropy, mapLoss } = likelihood;
  const bic = -2 * logLikelihood + parameters * Math.log(people);
  return { aic: -2 * logLikelihood + 2 * parameters, bic, iclEntropy: bic + 2 * entropy, iclMap: bic + 2 * mapLoss };
}
