import type { SayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { FrameWarning } from './segmentation.ts';

/** What speaks against a frame, in plain words. @param nameOf what a variable is called */
export function sayFrameWarning(warning: FrameWarning, nameOf: (variable: string) => string, say: SayAnalysis): string {
  switch (warning.tag) {
    case 'fewPeople':
      return say('warning.fewPeople', { people: warning.people, needed: warning.needed });
    case 'nearDuplicates': {
      const [first, second] = warning.variables;
      return say('warning.nearDuplicates', { first: nameOf(first), second: nameOf(second) });
    }
    case 'moreDuplicates':
      return say('warning.more', { n: warning.count });
    case 'unevenWeights':
      return say('warning.unevenWeights', { people: warning.people, effective: warning.effective });
    case 'idleWeight':
      return say('warning.idleWeight', { block: warning.block });
  }
}
