import Link from 'next/link';
import { getLocale } from '#app/_ui/i18n/get-locale.ts';
import { getTranslate } from '#app/_ui/i18n/get-translate.ts';
import { Section } from '#app/_ui/section.tsx';
import { formatter } from '#lib/i18n/format.ts';
import { cellChoices } from '#lib/questionnaires/cell-choices.ts';
import type { Draft } from '#lib/questionnaires/editor/draft.ts';
import { cellName } from '../../_ui/cell-name.ts';

/** Quota cells whose condition the draft no longer knows, called by the words of the version that did. */
export async function LostQuotas(props: { base: string; expressions: readonly string[]; before: Draft; next: number }) {
  const [t, locale] = [await getTranslate('fielding'), await getLocale()];
  const say = formatter(locale);
  const choices = cellChoices(props.before, locale, { yes: t('quotas.yes'), no: t('quotas.no') });
  return (
    <Section title={t('publish.lostQuotas')}>
      <p className="mb-2 max-w-(--measure) text-ink-2">
        {t('publish.lostQuotasLead', { next: props.next })}{' '}
        <Link href={`${props.base}/quotas`}>{t('publish.lostQuotasGo')}</Link>
      </p>
      <ul className="grid gap-1">
        {props.expressions.map((expression) => {
          const name = cellName(expression, choices, t, say);
          return (
            <li key={expression} className="flex flex-wrap items-baseline gap-x-3">
              {name && <span>{name}</span>}
              <code className="break-words font-mono text-ink-3 text-sm" translate="no">
                {expression}
              </code>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
