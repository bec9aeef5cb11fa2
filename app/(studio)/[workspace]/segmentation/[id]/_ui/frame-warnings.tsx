import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import type { Labels } from '#lib/segmentation/labels.ts';
import { sayFrameWarning } from '#lib/segmentation/say-frame-warning.ts';
import type { FrameWarning } from '#lib/segmentation/segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';

/** What speaks against the frame: too few people for so many questions, questions that say the same twice. */
export async function FrameWarnings({ warnings, labels }: { warnings: readonly FrameWarning[]; labels: Labels }) {
  const analysis = sayAnalysis(await getLocale());
  if (warnings.length === 0) return null;
  return (
    <ul className="mt-3 grid max-w-(--measure) gap-1 text-sm text-warn leading-snug">
      {warnings.map((warning) => {
        const told = sayFrameWarning(warning, labels.variable, analysis);
        return <li key={told}>{told}</li>;
      })}
    </ul>
  );
}
