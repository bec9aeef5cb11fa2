import { formatShare } from '#lib/personas/format-share.ts';
import { restInterval } from '#lib/personas/rest-interval.ts';
import { ChartFrame } from '../../../../../_ui/chart-frame.client.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { IntervalDots } from '../../../../../_ui/interval-dots.tsx';
import type { Card } from './card.ts';

const MOST_ROWS = 7;

/** The strongest shares in which the segment differs, each beside everyone else, with intervals. */
export async function Differs({ card }: { card: Card }) {
  const t = await getTranslate('personas');
  const { persona, locale } = card;
  const { document, labels } = persona;
  const facts = new Map(document.facts.map((fact) => [fact.id, fact]));
  const told = document.claims
    .filter(({ direction, state }) => (direction === 'more' || direction === 'less') && state !== 'rejected')
    .flatMap(({ fact }) => facts.get(fact ?? '') ?? [])
    .filter(({ measure, rest }) => measure === 'share' && rest !== null)
    .sort((a, b) => Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0))
    .slice(0, MOST_ROWS);
  if (told.length === 0) return null;
  const rows = told.map((fact) => {
    const column = labels.columns.find(({ name }) => name === fact.variable);
    const category = column && 'categories' in column && column.categories.find(({ code }) => code === fact.category);
    const yesNo = column?.scale === 'binary';
    const label = (!yesNo && category && category.label) || column?.label || fact.variable;
    const value = Number(fact.value);
    const rest = fact.rest ?? 0;
    const [restLow, restHigh] = restInterval(fact) ?? [rest, rest];
    const at = (share: number) => share * 100;
    return {
      key: fact.id,
      label,
      text: formatShare(value, locale),
      rest: formatShare(rest, locale),
      n: fact.n,
      one: { value: at(value), low: at(fact.low ?? value), high: at(fact.high ?? value) },
      others: { value: at(rest), low: at(restLow), high: at(restHigh) },
    };
  });
  const said = rows.map(({ label, text, rest }) => t('differs.row', { label, value: text, rest }));
  const column = (key: 'what' | 'here' | 'low' | 'high' | 'n' | 'rest') => ({
    key,
    header: t(`differs.col.${key}`),
    ...(key !== 'what' && { number: true }),
  });
  return (
    <ChartFrame
      title={t('differs.title')}
      caption={t('differs.caption')}
      table={{
        columns: (['what', 'here', 'low', 'high', 'n', 'rest'] as const).map(column),
        rows: rows.map(({ label, one, others, n }) => ({
          what: label,
          here: tenths(one.value),
          low: tenths(one.low),
          high: tenths(one.high),
          n,
          rest: tenths(others.value),
        })),
      }}
      fileName={`persona-${document.segment}`}
    >
      <IntervalDots
        label={said.join('; ')}
        rows={rows}
        ticks={[0, 50, 100].map((share) => ({ at: share, text: formatShare(share / 100, locale) }))}
        segment={persona.colour}
      />
    </ChartFrame>
  );
}

function tenths(percent: number): number {
  return Math.round(percent * 10) / 10;
}
