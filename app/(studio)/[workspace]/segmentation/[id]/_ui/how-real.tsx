import { sayReasons } from '#lib/segmentation/choose-k/say-reasons.ts';
import { can } from '#lib/workspaces/can.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../../_ui/section.tsx';
import { submitRepeat } from '../actions.ts';
import { Firmness } from './firmness.tsx';
import { KindOfSegments } from './kind-of-segments.tsx';
import type { Shown } from './shown.ts';
import { Signs } from './signs.tsx';
import { SweepChart } from './sweep-chart.tsx';

/** How many and how real: the verdict with its reasons, the curve over all numbers tried, who dissents, and the way to another number. */
export async function HowReal(props: Shown & { slug: string }) {
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const { document, run, role } = props;
  const others = document.sweep.filter(({ k }) => k !== document.chosen.k);
  const offered = others.length > 0 ? others.map(({ k }) => k) : [2, 3, 4, 5, 6].filter((k) => k !== document.chosen.k);
  return (
    <Section id="real" title={t('real.title')}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <p className="max-w-(--measure) text-pretty font-serif text-xl leading-snug">
          {sayReasons(document.chosen.reasons, locale)}
        </p>
        <KindOfSegments verdict={document.chosen.verdict} tested={document.chosen.evidence !== undefined} />
        <SweepChart document={document} />
        {document.sweep.length > 1 && <Signs document={document} />}
        <Firmness document={document} segments={run.segments} />
        {can(role, 'analyse') && (
          <div>
            <h3>{t('otherK.title')}</h3>
            <p className="mt-1 max-w-(--measure) text-ink-2 text-sm">{t('otherK.lead')}</p>
            <form action={submitRepeat.bind(null, props.slug, run.id)} className="mt-3 flex flex-wrap gap-2">
              {offered.map((k) => (
                <Button key={k} type="submit" size="small" name="k" value={k}>
                  {t('run.k', { n: k })}
                </Button>
              ))}
            </form>
          </div>
        )}
      </div>
    </Section>
  );
}
