import type { CodedAnswers } from '../../encode/answers.ts';

/**
 * Coded variables packed several to one number, so that a class's log-probability of all of them is one look-up, and counting
 * them one addition. `cells[i * packs + p]` is the row of the packed table that holds what point i gave to the variables of
 * pack p; `members[from[row]] …` are the table rows of the single codes that it stands for, none for a missing answer.
 */
export interface PackedCodes {
  readonly packs: number;
  readonly cells: Int32Array;
  /** Rows of the packed table, all packs together. */
  readonly rows: number;
  readonly from: Int32Array;
  readonly members: Int32Array;
}

/**
 * @param firstRow by variable the table row of its code 0
 * @param most rows that one pack may have; a variable with more stands alone
 */
export function packCodes(
  variables: readonly CodedAnswers[],
  firstRow: Int32Array,
  count: number,
  most: number,
): PackedCodes {
  const packs = group(variables, most);
  const cells = new Int32Array(count * packs.length);
  const members: number[] = [];
  const from: number[] = [0];
  packs.forEach((pack, p) => {
    const begin = from.length - 1;
    for (let i = 0; i < count; i++) {
      let row = 0;
      for (const v of pack) row = row * places(variables[v]) + 1 + (variables[v]?.codes[i] as number);
      cells[i * packs.length + p] = begin + row;
    }
    const rows = pack.reduce((product, v) => product * places(variables[v]), 1);
    for (let row = 0; row < rows; row++) {
      let rest = row;
      for (const v of [...pack].reverse()) {
        const code = (rest % places(variables[v])) - 1;
        rest = Math.floor(rest / places(variables[v]));
        if (code >= 0) members.push((firstRow[v] as number) + code);
      }
      from.push(members.length);
    }
  });
  return {
    packs: packs.length,
    cells,
    rows: from.length - 1,
    from: Int32Array.from(from),
    members: Int32Array.from(members),
  };
}

/** Neighbouring variables together while their table stays small. */
function group(variables: readonly CodedAnswers[], most: number): number[][] {
  const packs: number[][] = [];
  let size = Number.POSITIVE_INFINITY;
  variables.forEach((variable, v) => {
    size *= places(variable);
    if (size <= most) packs.at(-1)?.push(v);
    else {
      packs.push([v]);
      size = places(variable);
    }
  });
  return packs;
}

/** One place for no answer, then the codes. */
function places(variable: CodedAnswers | undefined): number {
  return 1 + (variable?.levels ?? 0);
}
