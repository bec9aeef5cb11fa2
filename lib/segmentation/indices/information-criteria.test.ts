import { expect, test } from 'vitest';
import { informationCriteria } from './information-criteria.ts';

const likelihood = { logLikelihood: -1200, parameters: 10, entropy: 30, mapLoss: 40 };

test('[M7] AIC, BIC and both ICLs are what their authors wrote', () => {
  const bic = 2400 + 10 * Math.log(500);
  expect(informationCriteria(likelihood, 500)).toEqual({ aic: 2420, bic, iclEntropy: bic + 60, iclMap: bic + 80 });
  expect(informationCriteria(undefined, 500)).toEqual({ aic: null, bic: null, iclEntropy: null, iclMap: null });
});

test('[U5] a likelihood of weighted respondents counts for as many as would tell as much', () => {
  // 500 respondents with a design effect of 2 are 250: half the likelihood, and the log of 250.
  const half = { logLikelihood: -600, parameters: 10, entropy: 15, mapLoss: 20 };
  expect(informationCriteria(likelihood, 500, 2)).toEqual(informationCriteria(half, 250));
});
