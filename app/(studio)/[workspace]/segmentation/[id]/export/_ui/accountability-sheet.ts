import { escapeMarkdown } from '#lib/escape-markdown.ts';
import { formatter } from '#lib/i18n/format.ts';
import { isLocale, localeNames } from '#lib/i18n/locale.ts';
import { sayAnalysis } from '#lib/i18n/say-analysis.ts';
import { markdownTable } from '#lib/markdown-table.ts';
import { wordsIn } from '#lib/questionnaires/words-in.ts';
import { sayReasons } from '#lib/segmentation/choose-k/say-reasons.ts';
import { sayFrameWarning } from '#lib/segmentation/say-frame-warning.ts';
import { sayLeft } from '../../../_ui/say-left.ts';
import { sayRun } from '../../../_ui/say-run.ts';
import { saySegment } from '../../../_ui/say-segment.ts';
import type { Found } from './found.ts';

/**
 * What somebody must be able to answer for a segmentation, as Markdown: which data, what was left out and why, which
 * variables with what weight, every number tried, how steady, what was chosen, by whom.
 */
export function accountabilitySheet(found: Found & { readonly who: string; readonly now: Date }): string {
  const { run, document, labels, t, locale, who, now } = found;
  const say = formatter(locale);
  const analysis = sayAnalysis(locale);
  const left = [...(run.frame.left ?? []), ...document.dropped];
  const all = run.frame.all ?? document.used + document.dropped.reduce((sum, { count }) => sum + count, 0);
  const name = escapeMarkdown(sayRun(t, say, run));
  const title = escapeMarkdown(wordsIn(run.title, locale, run.languages).words);
  const number = (value: number | null, digits = 2) =>
    value === null ? '–' : say.decimal(Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value, digits);
  const scouted = document.sweep.flatMap((entry) => (entry.scouted ? [say.integer(entry.k)] : []));
  const finished = run.finishedAt ? say.dateTime(run.finishedAt.getTime()) : '–';
  return `${[
    `# ${t('sheet.title', { name })}`,
    t('sheet.made', { date: say.dateTime(now.getTime()), id: run.id }),
    [
      t('sheet.asked', { asked: say.dateTime(run.createdAt.getTime()), finished }),
      t('sheet.who', { who: escapeMarkdown(who) }),
    ].join(' '),
    `## ${t('sheet.h.data')}`,
    t('sheet.questionnaire', { name: title, version: String(run.frame.version ?? '–') }),
    `${escapeMarkdown(sayLeft(t, say, { used: document.used, all, left }))}.`,
    t('sheet.filter', { filter: escapeMarkdown(sayFilter(found)) }),
    ...(run.frame.hash ? [t('sheet.hash', { hash: run.frame.hash })] : []),
    t('sheet.since', { erased: run.erasedSince, fresh: run.newSince }),
    `## ${t('sheet.h.variables')}`,
    markdownTable(
      [t('col.code'), t('col.variable'), t('col.factor'), t('frame.weights'), t('sheet.missing')],
      document.variables.map((one) => [
        one.name,
        labels.variable(one.name),
        t(`block.${one.factor ?? 'none'}`),
        number(document.encoding.weights?.of[one.factor ?? 'none'] ?? 1),
        say.integer(one.missing),
      ]),
      [3, 4],
    ),
    ...(document.encoding.weights ? [t(`alike.${document.encoding.weights.alike}`)] : []),
    ...(document.weighting
      ? [
          t('frame.item', {
            name: t('frame.weighting'),
            reason: t('frame.weighting.told', {
              variable: labels.variable(document.weighting.variable),
              used: say.integer(document.used),
              effective: say.integer(Math.round(document.weighting.effective)),
              least: say.decimal(document.weighting.least),
              greatest: say.decimal(document.weighting.greatest),
            }),
          }),
        ]
      : []),
    ...document.excluded.map(
      (one) =>
        `- ${escapeMarkdown(t('frame.item', { name: labels.variable(one.name), reason: analysis(`excluded.${one.reason}`) }))}`,
    ),
    ...(document.warnings ?? []).map(
      (warning) => `- ${escapeMarkdown(sayFrameWarning(warning, labels.variable, analysis))}`,
    ),
    `## ${t('sheet.h.sweep')}`,
    t('sheet.k.asked', { from: run.options.k.from, to: run.options.k.to, k: document.chosen.k }),
    markdownTable(
      [
        t('col.k'),
        t('col.agree'),
        t('col.ari'),
        t('col.silhouette'),
        t('col.ch'),
        t('col.db'),
        t('col.strength'),
        t('col.gap'),
        t('col.bic'),
        t('col.icl'),
        t('col.placed'),
        t('col.smallest'),
        t('col.hit'),
      ],
      document.sweep.map((entry) => [
        say.integer(entry.k),
        number(entry.stability.sameSegment === null ? null : entry.stability.sameSegment * 100, 0),
        number(entry.stability.ariMedian),
        number(entry.silhouette),
        number(entry.calinskiHarabasz, 1),
        number(entry.daviesBouldin),
        number(entry.predictionStrength ?? null),
        number(entry.gap ?? null),
        number(entry.bic ?? null, 1),
        number(entry.iclEntropy ?? null, 1),
        typeof entry.typingAccuracy === 'number' ? say.percent(entry.typingAccuracy) : number(null),
        say.percent(entry.smallestShare),
        say.percent(entry.hitRate),
      ]),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ),
    ...(scouted.length > 0 ? [t('sweep.scouted', { ks: say.list(scouted) })] : []),
    `## ${t('sheet.h.choice')}`,
    sayReasons(document.chosen.reasons, locale),
    analysis(`verdict.${document.chosen.verdict}`),
    `## ${t('sheet.h.segments')}`,
    markdownTable(
      [t('col.code'), t('col.name'), t('col.people'), t('col.share'), t('col.stability'), t('col.note')],
      document.segments.map((segment) => {
        const named = run.segments.find(({ code }) => code === segment.code);
        return [
          segment.code,
          named ? saySegment(t, named) : segment.code,
          say.integer(segment.size),
          say.percent(segment.share),
          number(segment.stability),
          named?.note ?? '',
        ];
      }),
      [2, 3, 4],
    ),
    `## ${t('sheet.h.method')}`,
    t('sheet.method', {
      method: t(document.encoding.name === 'raw' ? 'method.kmeans.raw' : `method.${document.algorithm ?? 'kmeans'}`),
      dimensions: document.encoding.dimensions,
      seed: String(document.seed),
      pairs: document.bootstrap.pairs,
      rows: document.bootstrap.rows,
    }),
    t('sheet.tests'),
  ].join('\n\n')}\n`;
}

function sayFilter({ run, t, locale }: Found): string {
  const say = formatter(locale);
  const { filter } = run.frame;
  if (!filter) return t('sheet.filter.all');
  const day = (text: string) => say.date(Date.parse(text));
  const parts = [
    ...(filter.versions.length > 0 ? [[t('new.versions'), say.list(filter.versions.map(String))]] : []),
    ...(filter.links.length > 0 ? [[t('new.links'), say.list(filter.links)]] : []),
    ...(filter.languages.length > 0
      ? [[t('new.languages'), say.list(filter.languages.map((code) => (isLocale(code) ? localeNames[code] : code)))]]
      : []),
    ...(filter.from ? [[t('new.from'), day(filter.from)]] : []),
    ...(filter.to ? [[t('new.to'), day(filter.to)]] : []),
    ...(filter.review ? [] : [[t('new.review'), t('no')]]),
  ];
  return parts.length === 0
    ? t('sheet.filter.all')
    : parts.map(([name = '', reason = '']) => t('frame.item', { name, reason })).join('; ');
}
