/**
 * Where everything that a division into clusters is made of stands in the kernel's memory, in bytes, multiples of 8. Centres come in pairs:
 * what only fills the last pair is infinitely far and has no people. One number for every centre, pairs filled up, is a row.
 */
export interface LookupPlaces {
  /** Points in all. */
  readonly count: number;
  /** Look-ups of every point, and its numbers that are not looked up. */
  readonly packs: number;
  readonly numbers: number;
  /** Coordinates of every point: pack by pack those of its columns, then the numbers. */
  readonly columns: number;
  readonly pairs: number;
  /** 16 bits, by point and pack: a row of `table`. */
  readonly cells: number;
  /** By point and number. */
  readonly values: number;
  /** By row of the table: the coordinates that it stands for, `wide` numbers each; and 32 bits by pack: how many of them it has. */
  readonly decoded: number;
  readonly wide: number;
  readonly spans: number;
  /** Values of columns, ascending, and the number 1. */
  readonly steps: number;
  /** What is to be done column by column: six addresses of 32 bits each, as `tabulate` (columns of packs alone) and `average` read them. */
  readonly tables: number;
  readonly means: number;
  /** By point: people there. */
  readonly weights: number;
  /** 32 bits by point: its cluster, or −1. */
  readonly labels: number;
  /** A row for each coordinate. */
  readonly centres: number;
  /** A row for each row of the packs: the squared distance in the coordinates of the pack, and the people there. */
  readonly table: number;
  readonly people: number;
  /** A row for each number: its sum over the people of the cluster. */
  readonly sums: number;
  /** A row of people; 32 bits by centre: points with people. */
  readonly sizes: number;
  readonly occupied: number;
  /** Rows for the points of one block: squared distances. Then 32 bits and a number for each: the nearest centre, and how far it is. */
  readonly out: number;
  readonly found: number;
  readonly near: number;
  /** 32 bits each: points that would gain by a move. */
  readonly movers: number;
  /** Room to work in: rows of one pack, rows of one column's values, the coordinates of one point and a row of its distances. */
  readonly left: number;
  readonly apart: number;
  readonly own: number;
  readonly far: number;
  /** A number that was added up, then 32 bits: how many, or an address. */
  readonly tally: number;
}
