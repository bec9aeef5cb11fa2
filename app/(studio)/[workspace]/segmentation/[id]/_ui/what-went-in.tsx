import { formatter } from '#lib/i18n/format.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { KeyValues } from '../../../../../_ui/key-values.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import { sayLeft } from '../../_ui/say-left.ts';
import { FrameWarnings } from './frame-warnings.tsx';
import type { Shown } from './shown.ts';

/** The frame: how many of how many and why, which questions, with what weight, against which version. */
export async function WhatWentIn({ run, document, labels }: Shown) {
  const t = await getTranslate('segmentation');
  const locale = await getLocale();
  const say = formatter(locale);
  const analysis = sayAnalysis(locale);
  const { frame } = run;
  const left = [...(frame.left ?? []), ...document.dropped];
  const all = frame.all ?? document.used + document.dropped.reduce((sum, { count }) => sum + count, 0);
  const { weights } = document.encoding;
  const { weighting } = document;
  const weighed = Object.entries(weights?.of ?? {});
  return (
    <Section title={t('frame.title')}>
      <p className="max-w-(--measure) text-lg">{sayLeft(t, say, { used: document.used, all, left })}</p>
      <FrameWarnings warnings={document.warnings ?? []} labels={labels} />
      <div className="mt-4 grid gap-4">
        <details>
          <summary className="cursor-pointer py-2 font-strong">
            {t('frame.variables', { n: document.variables.length })}
          </summary>
          <p className="max-w-(--measure) pt-1 text-ink-2 text-sm leading-snug">
            {say.list(document.variables.map(({ name }) => labels.variable(name)))}
          </p>
        </details>
        {document.excluded.length > 0 && (
          <details>
            <summary className="cursor-pointer py-2 font-strong">{t('frame.excluded')}</summary>
            <ul className="grid max-w-(--measure) gap-1 pt-1 text-ink-2 text-sm leading-snug">
              {document.excluded.map(({ name, reason }) => (
                <li key={name}>
                  {t('frame.item', { name: labels.variable(name), reason: analysis(`excluded.${reason}`) })}
                </li>
              ))}
            </ul>
          </details>
        )}
        <KeyValues
          entries={[
            ...(weights
              ? [
                  {
                    term: t('frame.weights'),
                    detail:
                      weighed.length === 0
                        ? t(`alike.${weights.alike}`)
                        : say.list([
                            t(`alike.${weights.alike}`),
                            ...weighed.map(([block, weight]) =>
                              t('frame.weight', {
                                block: t(`block.${block as 'none'}`),
                                weight: say.decimal(weight),
                              }),
                            ),
                          ]),
                  },
                ]
              : []),
            ...(weighting
              ? [
                  {
                    term: t('frame.weighting'),
                    detail: t('frame.weighting.told', {
                      variable: labels.variable(weighting.variable),
                      used: say.integer(document.used),
                      effective: say.integer(Math.round(weighting.effective)),
                      least: say.decimal(weighting.least),
                      greatest: say.decimal(weighting.greatest),
                    }),
                  },
                ]
              : []),
            ...(frame.version === undefined
              ? []
              : [{ term: t('new.versions'), detail: t('frame.version', { version: frame.version }) }]),
            {
              term: t('new.method'),
              detail: t(
                document.encoding.name === 'raw' ? 'method.kmeans.raw' : `method.${document.algorithm ?? 'kmeans'}`,
              ),
            },
            { term: t('new.seed'), detail: String(document.seed) },
          ]}
        />
      </div>
    </Section>
  );
}
