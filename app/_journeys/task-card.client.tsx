'use client';

import { isOverdue } from '#lib/journeys/is-overdue.ts';
import { noTask } from '#lib/journeys/no-task.ts';
import { sayDue } from '#lib/journeys/say-due.ts';
import type { CardProps } from './card-props.ts';
import { ownerName } from './owner-name.ts';
import { TaskTag } from './task-tag.tsx';

/** An action on the map: what, who, how much, until when, how far. */
export function TaskCard({ card, words, members, today }: CardProps) {
  const { t, locale } = words;
  const task = card.task ?? noTask;
  const about = [
    ownerName(task.owner, members, t('task.gone')),
    task.effort && t(`effort.${task.effort}`),
    task.effect && t(`effect.${task.effect}`),
    task.due && t('task.due', { when: sayDue(task.due, locale) }),
  ].filter((part): part is string => Boolean(part));
  return (
    <div className="grid gap-1 border-accent border-l-[3px] py-0.5 pl-2.5 text-sm leading-snug">
      <p className="whitespace-pre-line font-strong">{words.card(card)}</p>
      {about.length > 0 && (
        <ul className="flex flex-wrap gap-x-2 text-ink-3 text-xs">
          {about.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-1">
        <TaskTag state={task.state} label={t(`task.${task.state}`)} />
        {isOverdue(task, today) && <TaskTag state="overdue" label={t('task.overdue')} />}
      </p>
    </div>
  );
}
