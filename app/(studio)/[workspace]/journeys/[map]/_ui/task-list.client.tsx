'use client';

import { useEffect, useState } from 'react';
import { isOverdue } from '#lib/journeys/is-overdue.ts';
import { type MapCard, type MapDocument, type TaskState, taskStates } from '#lib/journeys/map-document.ts';
import { noTask } from '#lib/journeys/no-task.ts';
import { sayDue } from '#lib/journeys/say-due.ts';
import { taskCounts } from '#lib/journeys/task-counts.ts';
import { ownerName } from '../../../../../_journeys/owner-name.ts';
import { TaskTag } from '../../../../../_journeys/task-tag.tsx';
import type { MapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { Button } from '../../../../../_ui/button.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import { Select } from '../../../../../_ui/select.tsx';
import { Table } from '../../../../../_ui/table.tsx';
import { submitTaskState } from '../../actions.ts';

/**
 * The map's to-do list, what is late first, what is done last. The state is changed by a form, which script sends as a
 * command instead.
 */
export function TaskList(props: {
  slug: string;
  map: string;
  document: MapDocument;
  words: MapWords;
  members: ReadonlyMap<string, string>;
  today: string;
  edits: boolean;
  onState: (card: MapCard, state: TaskState) => void;
  onOpen: (card: MapCard) => void;
}) {
  const { document, words, members, today, edits } = props;
  const { t, locale } = words;
  const tasks = document.cards.filter(({ lane }) => lane === 'tasks');
  const counts = taskCounts(document, today);
  const sorted = [...tasks].sort((a, b) => rank(a, today).localeCompare(rank(b, today)));
  return (
    <Section id="tasks" title={t('tasks.title')} aside={tasks.length > 0 && t('tasks.count', { ...counts })}>
      <Table
        caption={t('tasks.caption')}
        captionHidden
        stack
        empty={t('tasks.none')}
        columns={[
          { key: 'action', header: t('tasks.action') },
          { key: 'stage', header: t('form.stage') },
          { key: 'owner', header: t('form.owner') },
          { key: 'due', header: t('form.due') },
          { key: 'effort', header: t('form.effort') },
          { key: 'effect', header: t('form.effect') },
          { key: 'state', header: t('form.state') },
        ]}
        rows={sorted.map((card) => {
          const task = card.task ?? noTask;
          const stage = words.stage(card.stage);
          const amount = (value: typeof task.effort) => (value ? t(`amount.${value}`) : '–');
          return {
            key: card.id,
            cells: {
              action: {
                content: edits ? (
                  <button
                    type="button"
                    className="text-start font-strong underline decoration-1 underline-offset-2"
                    onClick={() => props.onOpen(card)}
                  >
                    {words.card(card)}
                  </button>
                ) : (
                  <span className="font-strong">{words.card(card)}</span>
                ),
              },
              stage: { content: <span {...(stage.language && { lang: stage.language })}>{stage.name}</span> },
              owner: {
                content: ownerName(task.owner, members, t('task.gone')) ?? (
                  <span className="text-ink-3">{t('form.owner.none')}</span>
                ),
              },
              due: {
                content: (
                  <span className="whitespace-nowrap">
                    {task.due ? sayDue(task.due, locale) : '–'}{' '}
                    {isOverdue(task, today) && <TaskTag state="overdue" label={t('task.overdue')} />}
                  </span>
                ),
              },
              effort: { content: amount(task.effort) },
              effect: { content: amount(task.effect) },
              state: {
                content: edits ? (
                  <StateForm {...props} card={card} state={task.state} />
                ) : (
                  <TaskTag state={task.state} label={t(`task.${task.state}`)} />
                ),
              },
            },
          };
        })}
      />
    </Section>
  );
}

function StateForm(props: {
  slug: string;
  map: string;
  words: MapWords;
  card: MapCard;
  state: TaskState;
  onState: (card: MapCard, state: TaskState) => void;
}) {
  const { slug, map, words, card, state } = props;
  const { t } = words;
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const select = (
    <Select
      name="state"
      aria-label={t('tasks.state.of', { what: words.short(card) })}
      {...(scripted
        ? {
            value: state,
            onChange: (event: { target: { value: string } }) => {
              const next = taskStates.find((one) => one === event.target.value);
              if (next) props.onState(card, next);
            },
          }
        : { defaultValue: state })}
    >
      {taskStates.map((one) => (
        <option key={one} value={one}>
          {t(`task.${one}`)}
        </option>
      ))}
    </Select>
  );
  return (
    <form action={submitTaskState.bind(null, slug, map)} className="flex min-w-36 items-center gap-2">
      <input type="hidden" name="card" value={card.id} />
      <div className="min-w-0 flex-1">{select}</div>
      {!scripted && (
        <Button type="submit" size="small">
          {t('tasks.set')}
        </Button>
      )}
    </form>
  );
}

/** Late first, then by day, those without a day after them, what is done last. */
function rank({ task }: MapCard, today: string): string {
  const group = task?.state === 'done' ? 3 : isOverdue(task, today) ? 0 : task?.due ? 1 : 2;
  return `${group}${task?.due ?? ''}`;
}
