import { formatter } from '#lib/i18n/format.ts';
import type { Labels } from '#lib/segmentation/labels.ts';
import type { TypingTool } from '#lib/segmentation/typing-tool/tool.ts';
import { getLocale } from '../../../../../_ui/i18n/get-locale.ts';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Table } from '../../../../../_ui/table.tsx';

/** The few questions by which a new person is placed, with how many are placed right once each has been asked. */
export async function TypingQuestions({ typing, labels, home }: { typing: TypingTool; labels: Labels; home: string }) {
  const t = await getTranslate('segmentation');
  const say = formatter(await getLocale());
  const ofHundred = (share: number) => Math.round(share * 100);
  return (
    <div className="min-w-0">
      <h3>{t('rests.typing')}</h3>
      <p className="mt-1 mb-2 max-w-(--measure) text-ink-2 text-sm">
        {t('rests.typing.lead', {
          n: typing.questions.length,
          share: ofHundred(typing.accuracy.share),
          base: ofHundred(typing.baseline),
        })}
      </p>
      {!typing.reached && (
        <p className="mb-2 max-w-(--measure) text-sm text-warn">
          {t('rests.typing.short', { wanted: ofHundred(typing.wanted) })}
        </p>
      )}
      <Table
        stack
        caption={t('rests.typing')}
        captionHidden
        columns={[
          { key: 'question', header: t('rests.typing.question') },
          { key: 'accuracy', header: t('rests.typing.accuracy'), number: true },
          { key: 'interval', header: t('rests.typing.interval'), number: true },
        ]}
        rows={typing.questions.map(({ name, accuracy }, at) => ({
          key: name,
          cells: {
            question: { content: `${at + 1}. ${labels.variable(name)}` },
            accuracy: { content: say.integer(ofHundred(accuracy.share)) },
            interval: { content: `${ofHundred(accuracy.low)}–${ofHundred(accuracy.high)}` },
          },
        }))}
      />
      <p className="mt-2">
        <a href={`${home}/export?format=typing`}>{t('rests.typing.file')}</a>
      </p>
      <p className="mt-2 max-w-(--measure) text-ink-3 text-sm">
        {typing.checked
          ? t('rests.typing.checked', { share: ofHundred(typing.checked.share) })
          : t('rests.typing.note')}
      </p>
    </div>
  );
}
