import { likeliest } from './likeliest.ts';

/**
 * How sure cross-validated people are placed, on average: the mean of each one's highest probability, 0–1; 0 of nobody.
 * @param probabilities and `mass` as of `notSure`
 */
export function meanCertainty(probabilities: Float64Array, mass: Float64Array, k: number): number {
  let people = 0;
  let sum = 0;
  for (let from = 0; from < mass.length; from += k) {
    let here = 0;
    for (let c = 0; c < k; c++) here += mass[from + c] as number;
    people += here;
    sum += here * (probabilities[from + likeliest(probabilities, from, k)] as number);
  }
  return people === 0 ? 0 : sum / people;
}
