import type { SegmentationId } from '#lib/ids.ts';
import type { SegmentRow } from '#server/segmentation/read-segmentation.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { Fieldset } from '../../../../../_ui/fieldset.tsx';
import { getTranslate } from '../../../../../_ui/i18n/get-translate.ts';
import { Input } from '../../../../../_ui/input.tsx';
import { segmentLetter } from '../../../../../_ui/segment-letter.ts';
import { SegmentMark } from '../../../../../_ui/segment-mark.tsx';
import { Textarea } from '../../../../../_ui/textarea.tsx';
import { saySegment } from '../../_ui/say-segment.ts';
import { submitSegment } from '../actions.ts';

/** Names a segment, gives it a colour and a note, in its place and without script; sends along what was seen. */
export async function SegmentForm(props: { slug: string; id: SegmentationId; segment: SegmentRow; colours: number }) {
  const t = await getTranslate('segmentation');
  const { segment } = props;
  return (
    // Drawn anew when the segment changes: the fields are the browser's own and keep what they were given first.
    <details key={JSON.stringify([segment.name, segment.colour, segment.note])} className="mt-3">
      <summary className="cursor-pointer py-1.5 text-ink-2 text-sm">
        <span aria-hidden="true">{t('segment.edit')}</span>
        <span className="sr-only">{t('segment.editOf', { name: saySegment(t, segment) })}</span>
      </summary>
      <form action={submitSegment.bind(null, props.slug, props.id)} className="grid gap-4 pt-2">
        <input type="hidden" name="code" value={segment.code} />
        <input type="hidden" name="seenName" value={segment.name ?? ''} />
        <input type="hidden" name="seenColour" value={segment.colour} />
        <input type="hidden" name="seenNote" value={segment.note ?? ''} />
        <Field label={t('segment.name')}>
          {(control) => <Input {...control} name="name" maxLength={80} defaultValue={segment.name ?? ''} />}
        </Field>
        <Fieldset legend={t('segment.colour')} help={t('segment.colour.help')}>
          <div className="flex flex-wrap gap-x-3 gap-y-2">
            {Array.from({ length: 10 }, (_, at) => at + 1).map((colour) => (
              <label key={colour} className="flex min-h-8 items-center gap-1.5">
                <input
                  type="radio"
                  className="dot"
                  name="colour"
                  value={colour}
                  defaultChecked={colour === segment.colour}
                />
                <SegmentMark number={colour} label={t('segment.colourOf', { letter: segmentLetter(colour) })} />
              </label>
            ))}
          </div>
        </Fieldset>
        <Field label={t('segment.note')} optional={t('new.optional')}>
          {(control) => (
            <Textarea {...control} name="note" rows={3} maxLength={2_000} defaultValue={segment.note ?? ''} />
          )}
        </Field>
        <div>
          <Button type="submit" size="small">
            {t('segment.save')}
          </Button>
        </div>
      </form>
    </details>
  );
}
