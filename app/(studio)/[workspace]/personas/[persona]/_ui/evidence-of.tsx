import Link from 'next/link';
import { formatter } from '#lib/i18n/format.ts';
import type { CitedFact } from '#lib/personas/cited-fact.ts';
import { figureOf } from '#lib/personas/figure-of.ts';
import { type AnswerRow, toldEvidence } from '#lib/personas/told-evidence.ts';
import { evidenceQuery } from '#lib/segmentation/evidence-query.ts';
import { Evidence } from '../../../../../_ui/evidence.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { IntervalDot } from '../../../../../_ui/interval-dot.tsx';
import { LinkButton } from '../../../../../_ui/link-button.tsx';
import { Notice } from '../../../../../_ui/notice.tsx';
import { Table } from '../../../../../_ui/table.tsx';
import type { Card } from './card.ts';

/** What lies behind a number of the card, for the drawer that it opens. */
export async function EvidenceOf({ card, fact }: { card: Card; fact: CitedFact }) {
  const t = await getTranslate('personas');
  const { locale, persona, slug } = card;
  const { document, labels } = persona;
  const told = toldEvidence(fact, document, labels, locale);
  const say = formatter(locale);
  // Who matches a card is not asked again response by response: there the whole segment is opened.
  const counted = fact.measure === 'size' || fact.measure === 'prevalence';
  const query = evidenceQuery({
    segment: document.segment,
    variable: counted ? null : fact.variable,
    category: counted ? null : fact.category,
  });
  const frame = t('ev.frameOf', { n: document.total, date: say.date(Date.parse(document.draftedAt ?? '')) });
  const traits = document.traits.map((name) => labels.columns.find((one) => one.name === name)?.label ?? name);
  const details = counted
    ? [
        ...(fact.measure === 'prevalence' ? [{ term: t('ev.traits'), detail: <Lines lines={traits} /> }] : []),
        ...(fact.rest === null
          ? []
          : [{ term: t('ev.contrast'), detail: t('ev.others', { value: figureOf(fact.measure, fact.rest, locale) }) }]),
        { term: t('ev.frame'), detail: frame },
      ]
    : [
        { term: t('ev.question'), detail: told.question },
        { term: t('ev.contrast'), detail: told.contrast },
        ...(told.effect === null ? [] : [{ term: t('ev.effect'), detail: told.effect }]),
        ...(told.test === null ? [] : [{ term: t('ev.test'), detail: told.test }]),
        { term: t('ev.frame'), detail: frame },
      ];
  return (
    <Evidence
      figure={told.figure}
      statement={counted ? t(fact.measure === 'size' ? 'ev.size' : 'ev.fits') : told.statement}
      base={told.base}
      {...(told.scale && !counted && { scale: <IntervalDot {...told.scale} segment={persona.colour} /> })}
      {...(fact.descriptive && !counted && { notice: <Notice>{t('ev.descriptive')}</Notice> })}
      details={details}
      {...(told.answers.length > 1 &&
        !counted && { distribution: <Answers rows={told.answers} bases={told.bases} locale={locale} /> })}
      actions={
        card.opens ? (
          <LinkButton size="small" href={`/${slug}/segmentation/${persona.segmentation}/responses?${query}`}>
            {t('ev.open', { n: counted ? document.size : fact.count })}
          </LinkButton>
        ) : (
          <Link href={`/${slug}/segmentation/${persona.segmentation}`}>
            {t('segment', { code: document.segment.toUpperCase() })}
          </Link>
        )
      }
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid gap-0.5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

async function Answers(props: { rows: readonly AnswerRow[]; bases: string; locale: Card['locale'] }) {
  const t = await getTranslate('personas');
  const say = formatter(props.locale);
  return (
    <Table
      caption={
        <>
          {t('ev.answers')} <span className="font-normal text-ink-3">{props.bases}</span>
        </>
      }
      columns={[
        { key: 'answer', header: t('ev.col.answer') },
        { key: 'count', header: t('ev.col.count'), number: true },
        { key: 'here', header: t('ev.col.here'), number: true },
        { key: 'rest', header: t('ev.col.rest'), number: true },
      ]}
      rows={props.rows.map((row) => ({
        key: row.code,
        cells: {
          answer: { content: row.told ? <strong>{row.label}</strong> : row.label },
          count: { content: say.integer(row.count) },
          here: { content: row.told ? <strong>{say.percent(row.here)}</strong> : say.percent(row.here) },
          rest: { content: say.percent(row.rest) },
        },
      }))}
    />
  );
}
