import type { Questionnaire } from '#lib/questionnaires/questionnaire.ts';
import type { TypingTool } from '#lib/segmentation/typing-tool/tool.ts';
import { saySegment } from '../../../_ui/say-segment.ts';
import type { Found } from './found.ts';

/** The typing tool to take away: segments in the order of its probabilities, its questions as a questionnaire, and all it takes to score. */
export function typingJson(
  { run, document, t }: Found,
  { tool, questionnaire }: { readonly tool: TypingTool; readonly questionnaire: Questionnaire | null },
): string {
  const segments = document.segments.map(({ code }) => {
    const named = run.segments.find((segment) => segment.code === code);
    return { code, name: named ? saySegment(t, named) : code };
  });
  return `${JSON.stringify({ format: 'segue/typing-tool@1', segments, questionnaire, tool }, null, 2)}\n`;
}
