'use client';

import { type FormEvent, useState } from 'react';
import { contentOf } from '#lib/journeys/edit/content-of.ts';
import type { Lane } from '#lib/journeys/lane.ts';
import { amounts, type MapCard, type MapDocument, taskStates } from '#lib/journeys/map-document.ts';
import { noTask } from '#lib/journeys/no-task.ts';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Dialog } from '../../../../../_ui/dialog.client.tsx';
import { Field } from '../../../../../_ui/field.tsx';
import { Input } from '../../../../../_ui/input.tsx';
import { Select } from '../../../../../_ui/select.tsx';
import { Textarea } from '../../../../../_ui/textarea.tsx';
import { CellFields } from './cell-fields.client.tsx';

/** A card to write: a new one at a place, or one that is there. */
export interface CardToWrite {
  readonly card: MapCard;
  readonly isNew: boolean;
}

/** Writes a card: its words, where they are anybody's to write, and what its lane asks for besides. */
export function CardForm(props: {
  write: CardToWrite;
  document: MapDocument;
  words: MapWords;
  members: readonly { readonly id: string; readonly name: string }[];
  onDone: (card: MapCard) => void;
  onClose: () => void;
}) {
  const { document, words, members } = props;
  const { card, isNew } = props.write;
  const { t } = words;
  const [lane, setLane] = useState<Lane>(card.lane);
  const [empty, setEmpty] = useState(false);
  const own = card.saying.tag === 'own' || card.saying.tag === 'ask';
  const task = card.task ?? noTask;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string) => String(form.get(name) ?? '').trim();
    const text = read('text');
    if (own && text === '') {
      setEmpty(true);
      return;
    }
    props.onDone(
      compact({
        ...contentOf(card),
        id: card.id,
        stage: isNew ? read('stage') : card.stage,
        lane,
        ...(own && { saying: { tag: 'own' as const, text } }),
        channel: (lane === 'touchpoints' && (read('channel') as 'online' | '')) || undefined,
        cause: (lane === 'barriers' && read('cause')) || undefined,
        counter: (lane === 'barriers' && read('counter')) || undefined,
        task:
          lane === 'tasks'
            ? {
                owner: read('owner') || null,
                due: read('due') || null,
                effort: (read('effort') as (typeof amounts)[number]) || null,
                effect: (read('effect') as (typeof amounts)[number]) || null,
                state: read('state') as (typeof taskStates)[number],
              }
            : undefined,
      }),
    );
  }

  const title = isNew ? t(lane === 'tasks' ? 'form.new.task' : 'form.new.card') : t('form.edit');
  const label =
    lane === 'tasks' ? 'form.text.task' : lane === 'opportunities' ? 'form.text.opportunities' : 'form.text';
  return (
    <Dialog open title={title} onOpenChange={(open) => !open && props.onClose()}>
      <form onSubmit={submit} className="grid gap-4" noValidate>
        {own ? (
          <Field
            label={t(label)}
            required
            error={empty && t('form.error.text')}
            help={lane !== 'tasks' && card.facts.length === 0 && t('form.assumed')}
          >
            {(control) => (
              <Textarea
                name="text"
                rows={3}
                maxLength={1000}
                autoFocus
                defaultValue={card.saying.tag === 'own' ? card.saying.text : ''}
                {...control}
              />
            )}
          </Field>
        ) : (
          <div className="grid gap-1">
            <p className="leading-snug">{words.card(card)}</p>
            <p className="text-ink-3 text-sm">{t('form.text.measured')}</p>
          </div>
        )}
        {isNew && (
          <div className="grid gap-4 sm:grid-cols-2">
            <CellFields
              stage={card.stage}
              lane={card.lane}
              document={document}
              lanes={document.lanes.map((each) => each.lane)}
              words={words}
              onLane={setLane}
            />
          </div>
        )}
        {lane === 'touchpoints' && (
          <Field label={t('form.channel')} optional={t('form.optional')}>
            {(control) => (
              <Select name="channel" defaultValue={card.channel ?? ''} {...control}>
                <option value="">{t('form.channel.none')}</option>
                <option value="online">{t('channel.online')}</option>
                <option value="offline">{t('channel.offline')}</option>
              </Select>
            )}
          </Field>
        )}
        {lane === 'barriers' &&
          (['cause', 'counter'] as const).map((name) => (
            <Field key={name} label={t(`card.${name}`)} optional={t('form.optional')}>
              {(control) => <Input name={name} maxLength={500} defaultValue={card[name] ?? ''} {...control} />}
            </Field>
          ))}
        {lane === 'tasks' && (
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t('form.owner')} optional={t('form.optional')}>
              {(control) => (
                <Select name="owner" defaultValue={task.owner ?? ''} {...control}>
                  <option value="">{t('form.owner.none')}</option>
                  {task.owner !== null && !members.some(({ id }) => id === task.owner) && (
                    <option value={task.owner}>{t('task.gone')}</option>
                  )}
                  {members.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Field label={t('form.due')} optional={t('form.optional')}>
              {(control) => <Input type="date" name="due" defaultValue={task.due ?? ''} {...control} />}
            </Field>
            {(['effort', 'effect'] as const).map((name) => (
              <Field key={name} label={t(`form.${name}`)} optional={t('form.optional')}>
                {(control) => (
                  <Select name={name} defaultValue={task[name] ?? ''} {...control}>
                    <option value="">{t('form.amount.none')}</option>
                    {amounts.map((amount) => (
                      <option key={amount} value={amount}>
                        {t(`amount.${amount}`)}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            ))}
            <Field label={t('form.state')} required>
              {(control) => (
                <Select name="state" defaultValue={task.state} {...control}>
                  {taskStates.map((state) => (
                    <option key={state} value={state}>
                      {t(`task.${state}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={props.onClose}>{t('form.cancel')}</Button>
          <Button type="submit" kind="primary">
            {t(isNew ? 'form.add' : 'form.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Without the keys that hold nothing. */
function compact(card: { [K in keyof MapCard]: MapCard[K] | undefined }): MapCard {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as MapCard;
}
