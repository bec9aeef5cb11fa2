import type { TypingTool } from '../typing-tool/tool.ts';
import { typingTool } from '../typing-tool/typing-tool.ts';
import type { Begun } from './begun.ts';
import { typingCandidates } from './typing-candidates.ts';

/** So many people tell which questions place a person as well as more do. */
const MOST_PEOPLE = 1_500;

/** The fewest of the clustered questions that place a person; null when nothing can be told apart by them. */
export function findTyping(begun: Begun, k: number, segment: Int32Array): TypingTool | null {
  const tool = typingTool(typingCandidates(begun, MOST_PEOPLE, k, segment));
  return tool.ok ? tool.value : null;
}
