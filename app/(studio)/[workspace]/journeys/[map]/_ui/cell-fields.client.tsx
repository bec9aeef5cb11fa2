'use client';

import type { Lane } from '#lib/journeys/lane.ts';
import type { MapDocument } from '#lib/journeys/map-document.ts';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Field } from '../../../../../_ui/field.tsx';
import { Select } from '../../../../../_ui/select.tsx';

/** Where a card stands, as the fields `stage` and `lane` of a form. `lanes` are those to choose from. */
export function CellFields(props: {
  readonly stage: string;
  readonly lane: Lane;
  readonly document: MapDocument;
  readonly lanes: readonly Lane[];
  readonly words: MapWords;
  readonly onLane?: (lane: Lane) => void;
}) {
  const { document, lanes, words, onLane } = props;
  const { t } = words;
  return (
    <>
      <Field label={t('form.stage')} required>
        {(control) => (
          <Select name="stage" defaultValue={props.stage} {...control}>
            {document.stages.map(({ code }) => (
              <option key={code} value={code}>
                {words.stage(code).name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('form.lane')} required>
        {(control) => (
          <Select
            name="lane"
            defaultValue={props.lane}
            onChange={(event) => onLane?.(lanes.find((one) => one === event.target.value) ?? props.lane)}
            {...control}
          >
            {lanes.map((lane) => (
              <option key={lane} value={lane}>
                {words.lane(lane)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
