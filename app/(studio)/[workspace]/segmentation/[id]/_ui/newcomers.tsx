import { formatter } from '#lib/i18n/format.ts';
import type { DriftReason } from '#lib/segmentation/waves/drift-alarm.ts';
import type { Newcomers } from '#lib/segmentation/waves/watch-newcomers.ts';
import type { SegmentationView } from '#server/segmentation/read-segmentation.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { saySegment } from '../../_ui/say-segment.ts';

/** Into which segments those fall who answered since, and whether they are still like those that the segments were made of. */
export async function NewcomersPart({ found, run }: { found: Newcomers; run: SegmentationView }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const { people, shares, expected, drift, notSure, unplaced } = found;
  if (people === unplaced) return <p>{t('newer.unplaced', { n: unplaced })}</p>;
  const name = (at: number) => {
    const segment = run.segments[at];
    return segment ? saySegment(t, segment) : '';
  };
  const parts = shares.flatMap((share, at) =>
    share > 0 ? [t('newer.part', { name: name(at), share: say.percent(share) })] : [],
  );
  const reasons = drift.reasons.map(sayReason);
  return (
    <>
      <p>
        {[
          t('newer.placed', { n: people - unplaced, parts: say.list(parts) }),
          ...(notSure > 0 ? [t('newer.notSure', { n: notSure })] : []),
          ...(unplaced > 0 ? [t('newer.unplaced', { n: unplaced })] : []),
        ].join(' ')}
      </p>
      <p>{(reasons.length > 0 ? reasons : [t('newer.same')]).join(' ')}</p>
    </>
  );

  function sayReason(reason: DriftReason): string {
    switch (reason.tag) {
      case 'tooFew':
        return t('newer.few', { n: reason.needed });
      case 'sharesMoved': {
        const usual = say.percent(expected[reason.segment] ?? 0);
        return t('newer.moved', { name: name(reason.segment), now: say.percent(reason.share), usual });
      }
      case 'emptySegmentFilled':
        return t('newer.moved', {
          name: name(reason.segment),
          now: say.percent(shares[reason.segment] ?? 0),
          usual: say.percent(0),
        });
      case 'lessCertain':
        return t('newer.uncertain', { now: say.percent(reason.now), built: say.percent(reason.built) });
    }
  }
}
