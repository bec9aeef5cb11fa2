import type { TypingTool } from './tool.ts';

/**
 * The share (0–1) of people like those it learnt from that a tool puts into each segment. Not their true shares: who is taken for
 * another counts where the tool puts them.
 */
export function placedShares({ segments }: Pick<TypingTool, 'segments'>): number[] {
  const placed = segments.map(({ belonging }) => belonging?.of ?? 0);
  const all = placed.reduce((sum, people) => sum + people, 0);
  return placed.map((people) => (all === 0 ? 0 : people / all));
}
