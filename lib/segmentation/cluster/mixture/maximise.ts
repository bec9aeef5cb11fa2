import type { MixtureData } from './mixture-data.ts';
import type { MixtureModel } from './mixture-model.ts';
import type { MixtureSums } from './mixture-sums.ts';
import type { Prior } from './prior.ts';

/** The maximisation step: writes the model that `sums` make most likely, given the prior, over `model`. O(k × parameters). */
export function maximise(data: MixtureData, sums: MixtureSums, prior: Prior, model: MixtureModel): void {
  const { k, shares } = model;
  let people = 0;
  for (let c = 0; c < k; c++) people += sums.people[c] as number;
  for (let c = 0; c < k; c++) shares[c] = (sums.people[c] as number) / people;
  unpack(data, sums, model);
  for (let c = 0; c < k; c++) {
    codes(data, prior, model, c);
    numbers(data, sums, prior, model, c);
  }
}

/** People who gave each code, out of the rows of the packed table. */
function unpack({ codes }: MixtureData, sums: MixtureSums, model: MixtureModel): void {
  model.codes.fill(0);
  for (let c = 0, at = 0; c < model.k; c++) {
    const base = c * model.codeRows;
    for (let row = 0; row < codes.rows; row++, at++) {
      const people = sums.packed[at] as number;
      if (people === 0) continue;
      for (let m = codes.from[row] as number, end = codes.from[row + 1] as number; m < end; m++) {
        const to = base + (codes.members[m] as number);
        model.codes[to] = (model.codes[to] as number) + people;
      }
    }
  }
}

/** People who gave each code become probabilities. */
function codes({ coded, firstRow }: MixtureData, prior: Prior, model: MixtureModel, c: number): void {
  const alike = prior.people / model.k;
  const base = c * model.codeRows;
  for (let v = 0; v < coded; v++) {
    const begin = firstRow[v] as number;
    const end = firstRow[v + 1] as number;
    let answered = alike;
    for (let row = begin; row < end; row++) answered += model.codes[base + row] as number;
    for (let row = begin; row < end; row++) {
      const share = prior.shares[row] as number;
      model.codes[base + row] = answered > 0 ? ((model.codes[base + row] as number) + alike * share) / answered : share;
    }
  }
}

function numbers(data: MixtureData, sums: MixtureSums, prior: Prior, model: MixtureModel, c: number): void {
  const alike = prior.people / model.k;
  for (let at = c * data.numeric, end = at + data.numeric; at < end; at++) {
    const answered = Math.max(0, (sums.people[c] as number) - (sums.unanswered[at] as number));
    const mean = answered > 0 ? (sums.totals[at] as number) / answered : 0;
    const squares = Math.max(0, (sums.squares[at] as number) - answered * mean * mean);
    model.means[at] = mean;
    model.variances[at] = Math.max(prior.leastVariance, (squares + alike) / (answered + alike || 1));
  }
}
