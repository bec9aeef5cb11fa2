import type { Answers, AnswerVariable, CodedAnswers } from '../encode/answers.ts';

/** The answers of one variable as centred coordinates: one of a number, one per given level of a nominal variable. */
export interface MapColumns {
  readonly variable: AnswerVariable;
  readonly columns: readonly Float64Array[];
  /** Share of each of the variable's levels among those who answered; empty for what is read as a number. */
  readonly shares: Float64Array;
}

/**
 * Coordinates in which plain principal axes are those of FAMD: numbers, steps and yes/no standardised; indicators of
 * kinds divided by the root of their share and centred. A gap is 0, the mean. All are multiplied by the root of the
 * variable's weight. A variable that does not vary, or has weight 0, is left out. O(points × columns).
 * @see J. Pagès (2004), Analyse factorielle de données mixtes
 */
export function mapColumns({ count, weights, variables }: Answers): MapColumns[] {
  return variables.flatMap((variable) => {
    if (variable.weight <= 0) return [];
    const voice = Math.sqrt(variable.weight);
    if (variable.kind === 'nominal') return kinds(variable, weights, voice);
    const values =
      variable.kind === 'numeric'
        ? variable.values
        : Float64Array.from(variable.codes, (code) => (code < 0 ? Number.NaN : code));
    const column = standardised(values.subarray(0, count), weights, voice);
    return column ? [{ variable, columns: [column], shares: new Float64Array(0) }] : [];
  });
}

function standardised(values: Float64Array, weights: Float64Array, voice: number): Float64Array | null {
  let mass = 0;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  values.forEach((x, i) => {
    if (Number.isNaN(x)) return;
    mass += weights[i] as number;
    sum += (weights[i] as number) * x;
    least = Math.min(least, x);
    most = Math.max(most, x);
  });
  if (!(most > least)) return null;
  const mean = sum / mass;
  let squares = 0;
  values.forEach((x, i) => {
    if (!Number.isNaN(x)) squares += (weights[i] as number) * (x - mean) ** 2;
  });
  const unit = voice / Math.sqrt(squares / mass);
  return values.map((x) => (Number.isNaN(x) ? 0 : (x - mean) * unit));
}

function kinds(variable: CodedAnswers, weights: Float64Array, voice: number): MapColumns[] {
  const { codes, levels } = variable;
  const shares = new Float64Array(levels);
  let mass = 0;
  codes.forEach((code, i) => {
    if (code < 0) return;
    shares[code] = (shares[code] as number) + (weights[i] as number);
    mass += weights[i] as number;
  });
  if (shares.filter((share) => share > 0).length < 2) return [];
  for (let level = 0; level < levels; level++) shares[level] = (shares[level] as number) / mass;
  const columns = [...shares].flatMap((share, level) => {
    if (share === 0) return [];
    const root = Math.sqrt(share);
    return [Float64Array.from(codes, (code) => (code < 0 ? 0 : voice * ((code === level ? 1 / root : 0) - root)))];
  });
  return [{ variable, columns, shares }];
}
