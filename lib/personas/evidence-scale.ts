/** A number on its scale beside that of everyone else, all in the unit of the scale. */
export interface EvidenceScale {
  readonly label: string;
  readonly one: ScalePoint;
  readonly others: ScalePoint;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

export interface ScalePoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}
