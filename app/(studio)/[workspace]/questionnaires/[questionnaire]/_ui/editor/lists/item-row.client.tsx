'use client';

import { Globe, Store } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Tag } from '#app/_ui/tag.tsx';
import { languageName } from '#lib/i18n/language-name.ts';
import { changeList } from '#lib/questionnaires/editor/change-list.ts';
import type { Item, ListName } from '#lib/questionnaires/editor/items-of.ts';
import { itemsOf } from '#lib/questionnaires/editor/items-of.ts';
import { moved } from '#lib/questionnaires/editor/moved.ts';
import { renameItem } from '#lib/questionnaires/editor/rename-item.ts';
import { setWords } from '#lib/questionnaires/editor/set-words.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { wordsOf } from '../state/question-words.ts';
import { useQuestion } from '../state/use-question.client.ts';
import { CodeField } from '../words/code-field.client.tsx';
import { WordsInput } from '../words/words-input.client.tsx';
import { DragHandle } from './drag-handle.client.tsx';
import { ItemMenu } from './item-menu.client.tsx';
import { useSortableRow } from './use-sortable-row.client.ts';

/** One line of a list: handle, code, its words in the languages side by side, and what can be done with it. */
export function ItemRow(props: {
  question: Question;
  list: ListName;
  item: Item;
  at: number;
  of: number;
  flags: boolean;
  frozen: boolean;
  retired: ReadonlySet<string>;
  onEnter: () => void;
}) {
  const t = useTranslate('questionnaires');
  const locale = useLocale();
  const { draft, shown, readOnly, change, announce } = useEditor();
  const set = useQuestion(props.question.code);
  const { question, list, item, at, of } = props;
  const { row, handle, isDragging } = useSortableRow(item.code);
  const name = wordsOf(item, draft).words;
  const setItem = (make: (item: Item) => Item, merge?: string) =>
    set(
      (one) => changeList(one, list, (all) => all.map((each) => (each.code === item.code ? make(each) : each))),
      merge,
    );
  const step = (by: -1 | 1) => {
    if (at + by < 0 || at + by >= of || readOnly) return;
    set((one) => changeList(one, list, (all) => moved(all, at, at + by)));
    announce(t('edit.item.place', { name, n: at + by + 1, of }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      step(event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      props.onEnter();
    }
  };
  const taken = new Set(itemsOf(question, list).map((one) => one.code)).union(props.retired);
  return (
    <li
      {...row}
      className={classNames('item-row item-grid border-line border-b py-1', isDragging && 'is-dragged bg-paper')}
      data-columns={shown.length}
      onKeyDown={onKeyDown}
    >
      {readOnly ? <span /> : <DragHandle label={t('edit.drag.item', { name })} {...handle} />}
      <CodeField
        code={item.code}
        label={name}
        frozen={props.frozen}
        inner
        taken={taken}
        onRename={(to) => change((now) => renameItem(now, question.code, list, item.code, to))}
      />
      {shown.map((language, column) => (
        <div key={language} className="min-w-0">
          <WordsInput
            language={language}
            value={item.label[language] ?? ''}
            missing={!item.label[language]}
            label={t('edit.item.in', { code: item.code, language: languageName(language, locale) })}
            lines={1}
            place={column === 0 ? `${list}.${item.code}` : `${list}.${item.code} ${language}`}
            className="input-cell"
            onChange={(words) =>
              setItem(
                (one) => ({ ...one, label: setWords(one.label, language, words) }),
                `${list} ${item.code} ${language}`,
              )
            }
          />
          {column === 0 && (item.exclusive || item.other || item.kind) && (
            <p className="flex flex-wrap gap-1 px-1.5 pb-0.5">
              {item.other && <Tag>{t('edit.item.other')}</Tag>}
              {item.exclusive && <Tag>{t('edit.item.exclusive')}</Tag>}
              {item.kind && (
                <Tag>
                  {item.kind === 'online' ? (
                    <Globe aria-hidden="true" className="size-3" />
                  ) : (
                    <Store aria-hidden="true" className="size-3" />
                  )}
                  {t(`edit.item.${item.kind}`)}
                </Tag>
              )}
            </p>
          )}
        </div>
      ))}
      <ItemMenu
        question={question}
        list={list}
        item={item}
        name={name}
        at={at}
        of={of}
        flags={props.flags}
        onStep={step}
        onChange={setItem}
      />
    </li>
  );
}
