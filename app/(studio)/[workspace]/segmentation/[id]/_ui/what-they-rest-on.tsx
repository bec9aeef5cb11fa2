import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Section } from '../../../../../_ui/section.tsx';
import { AnsweringStyle } from './answering-style.tsx';
import { FactorShares } from './factor-shares.tsx';
import type { Shown } from './shown.ts';
import { TypingQuestions } from './typing-questions.tsx';

/** What the segments are made of: which factor carries them, whether it is only a way of answering, and which few questions tell them. */
export async function WhatTheyRestOn({ document, labels, home }: Pick<Shown, 'document' | 'labels' | 'home'>) {
  const t = await getTranslate('segmentation');
  // Analyses of before measured none of it.
  const { blocks = [], style = [], typing = null } = document;
  const usual = document.sweep.find(({ k }) => k === document.chosen.k)?.stability.ariMedian ?? null;
  if (blocks.length === 0 && style.length === 0 && !typing) return null;
  return (
    <Section id="rests" title={t('rests.title')}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {typing && <TypingQuestions typing={typing} labels={labels} home={home} />}
        {blocks.length > 0 && <FactorShares blocks={blocks} usual={usual} />}
        {style.length > 0 && <AnsweringStyle style={style} labels={labels} />}
      </div>
    </Section>
  );
}
