'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Field } from '#app/_ui/field.tsx';
import { useLocale } from '#app/_ui/i18n/use-locale.client.ts';
import { useTranslate } from '#app/_ui/i18n/use-translate.client.ts';
import { Input } from '#app/_ui/input.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import type { Factor } from '#lib/factor.ts';
import { isAsked } from '#lib/questionnaires/editor/is-asked.ts';
import { innerLists } from '#lib/questionnaires/inner-lists.ts';
import { isSought } from '#lib/questionnaires/library/is-sought.ts';
import { readyGroups } from '#lib/questionnaires/library/ready-groups.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';
import { useEditor } from '../state/editor-context.client.ts';
import { LibraryLine } from './library-line.client.tsx';
import { useLibrary } from './use-library.client.ts';
import { useReadyWords } from './use-ready-words.client.ts';

/** The ready questions under their factors, to search and to choose from; the arrow keys go from one to the next. */
export function LibraryChoice({ at, onChoose }: { at?: Factor | undefined; onChoose: (ready: Question) => void }) {
  const t = useTranslate('questionnaires');
  const reader = useLocale();
  const { draft } = useEditor();
  const ready = useLibrary();
  const words = useReadyWords();
  const [search, setSearch] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const isThere = typeof ready === 'object';
  useEffect(() => {
    const heading = isThere && at ? document.getElementById(`${id}-${at}`) : undefined;
    // On a phone a field with the cursor in it calls up the keyboard, which hides half of the list.
    const isPhone = !window.matchMedia('(pointer: fine)').matches;
    const target = heading ?? (at || isPhone ? undefined : box.current?.querySelector('input'));
    target?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [isThere, at, id]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (by === undefined) return;
    event.preventDefault();
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, [data-ready]') ?? [])];
    stops[stops.indexOf(event.currentTarget) + by]?.focus();
  };
  const found = isThere
    ? ready.filter((one) => {
        const lists = innerLists(one).flatMap(({ items }) => items.map((item) => item.label[reader] ?? ''));
        const { type, topic } = words(one);
        return isSought([one.label[reader], type, topic, ...lists].join(' '), search);
      })
    : [];
  const isSearching = search.trim() !== '';
  return (
    <div ref={box} className="grid gap-4">
      <div>
        <Field label={t('edit.library.search')}>
          {(control) => (
            <Input
              {...control}
              type="search"
              autoComplete="off"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={onKeyDown}
            />
          )}
        </Field>
        <p role="status" className="sr-only">
          {isThere && isSearching && found.length > 0 && t('edit.library.found', { n: found.length })}
          {isThere && found.length === 0 && t('edit.library.none')}
        </p>
      </div>
      <div className="-mx-3 -mb-2 grid max-h-[calc(90dvh-17rem)] min-h-48 content-start gap-4 overflow-y-auto px-3 py-1">
        {ready === 'loading' && <Skeleton label={t('edit.library.loading')} lines={6} />}
        {ready === 'failed' && <Notice kind="bad" title={t('edit.library.failed')} announce />}
        {readyGroups(found).map(({ key, questions }) => {
          const isFactor = key !== 'journey' && key !== 'consent';
          const asked = questions.filter((one) => isAsked(draft, one)).length;
          return (
            <section key={key} aria-labelledby={`${id}-${key}`}>
              <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
                <h3 id={`${id}-${key}`} tabIndex={-1} data-quiet-focus>
                  {t(isFactor ? `factor.${key}` : `type.${key}`)}
                </h3>
                {!isSearching && (
                  <p className="text-ink-3 text-sm">{t('edit.library.covered', { n: asked, of: questions.length })}</p>
                )}
              </div>
              <ul className="-mx-2 grid gap-0.5">
                {questions.map((one) => (
                  <li key={one.code}>
                    <LibraryLine
                      ready={one}
                      {...words(one)}
                      isAsked={isAsked(draft, one)}
                      onChoose={onChoose}
                      onKeyDown={onKeyDown}
                    />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        {isThere && found.length === 0 && (
          <p aria-hidden="true" className="text-ink-2">
            {t('edit.library.none')}
          </p>
        )}
      </div>
    </div>
  );
}
