import type { Figure } from './wave.ts';

/** The share (0–1) or mean that a figure tells; null when nobody answered. */
export function figureValue(figure: Figure): number | null {
  if (figure.n === 0) return null;
  return figure.tag === 'mean' ? figure.mean : figure.count / figure.n;
}
