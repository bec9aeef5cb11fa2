import { Check, Info } from 'lucide-react';
import type { Formatter } from '#lib/i18n/format.ts';
import { Button } from '../../_ui/button.tsx';
import { Card } from '../../_ui/card.tsx';
import { Evidence } from '../../_ui/evidence.tsx';
import { Fact } from '../../_ui/fact.client.tsx';
import { Rich } from '../../_ui/i18n/rich.tsx';
import { IntervalDot } from '../../_ui/interval-dot.tsx';
import { Notice } from '../../_ui/notice.tsx';
import { Quote } from '../../_ui/quote.tsx';
import { Section } from '../../_ui/section.tsx';
import type { KitText } from './kit-text.ts';
import { State } from './state.tsx';

/** A fact in prose with its drawer, a quote, and cards that are measured or assumed. */
export function EvidenceSection({ t, say }: { t: KitText; say: Formatter }) {
  return (
    <Section id="evidence" title={t('evidence')} aside={t('evidence.aside')}>
      <p className="max-w-(--measure) text-lg text-ink-2">
        <Rich
          text={t('evidence.sentence')}
          parts={{
            fact: (
              <Fact about={t('evidence.about')} evidence={<TheEvidence t={t} say={say} />}>
                {say.percent(0.81)}
              </Fact>
            ),
          }}
        />
      </p>
      <div className="mt-8">
        <Quote lang="ru" segment={2} source={t('evidence.source')}>
          «Хожу, когда дети уснули. Если зал закрывается в десять, значит, не хожу.»
        </Quote>
      </div>
      <div className="mt-8 grid max-w-[46rem] gap-6 md:grid-cols-2">
        <State name={t('evidence.measured')}>
          <Card>
            <p>{t('evidence.measuredCard')}</p>
            <p className="mt-1 flex items-center gap-1.5 text-ink-3 text-sm">
              <Check aria-hidden="true" className="size-3.5" />
              {t('charts.base', { count: 405 })}
            </p>
          </Card>
        </State>
        <State name={t('evidence.assumed')}>
          <Card assumed>
            <p>{t('evidence.assumedCard')}</p>
            <p className="mt-1 flex items-center gap-1.5 text-ink-3 text-sm">
              <Info aria-hidden="true" className="size-3.5" />
              <a href="#fields">{t('evidence.askIt')}</a>
            </p>
          </Card>
        </State>
      </div>
    </Section>
  );
}

function TheEvidence({ t, say }: { t: KitText; say: Formatter }) {
  return (
    <Evidence
      figure={say.percent(0.81)}
      statement={t('evidence.statement')}
      base={t('evidence.baseLine')}
      scale={
        <IntervalDot
          label={t('evidence.scale')}
          segment={2}
          one={{ value: 81, low: 77, high: 84, text: t('evidence.oneText') }}
          others={{ value: 34, low: 31, high: 37, text: t('evidence.othersText') }}
          ticks={[0, 50, 100].map((at) => ({ at, text: at === 100 ? say.percent(1) : say.integer(at) }))}
        />
      }
      notice={
        <Notice kind="warn">
          <p className="text-sm">{t('evidence.stale')}</p>
        </Notice>
      }
      details={[
        { term: t('evidence.contrast'), detail: <strong>{t('evidence.contrastIs')}</strong> },
        { term: t('evidence.effect'), detail: t('evidence.effectIs') },
        { term: t('evidence.test'), detail: t('evidence.testIs') },
        { term: t('evidence.question'), detail: t('evidence.questionIs') },
      ]}
      responsesTitle={t('evidence.people')}
      responses={[
        { key: '1', id: 'R-0417', text: '“By the time they sleep I have forty minutes.”', lang: 'en' },
        { key: '2', id: 'R-0982', text: '“孩子睡了以后我才有时间锻炼。”', lang: 'zh' },
        { key: '3', id: 'R-1130', text: '“Laika nekad nepietiek, bet pēc treniņa ir vieglāk.”', lang: 'lv' },
      ]}
      actions={<Button size="small">{t('evidence.open')}</Button>}
    />
  );
}
