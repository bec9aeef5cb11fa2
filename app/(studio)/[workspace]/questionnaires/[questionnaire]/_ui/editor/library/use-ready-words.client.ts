'use client';

import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { subfactors } from '#lib/questionnaires/editor/subfactors.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';

/** What a ready question says, is and asks about, for the reader of the studio; no topic where it is no part of a factor. */
export function useReadyWords(): (ready: Question) => { label: string; type: string; topic: string | undefined } {
  const t = useTranslate('questionnaires');
  const reader = useLocale();
  return (ready) => {
    const known = ready.factor ? subfactors[ready.factor] : [];
    const topic = known.find((one) => one === ready.subfactor);
    return {
      label: ready.label[reader] ?? ready.code,
      type: t(`type.${ready.type}`),
      topic: topic && t(`subfactor.${topic}`),
    };
  };
}
