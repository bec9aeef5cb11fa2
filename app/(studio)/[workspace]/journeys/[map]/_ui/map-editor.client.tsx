'use client';

import Link from 'next/link';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { contentOf } from '#lib/journeys/edit/content-of.ts';
import { isWeighted } from '#lib/journeys/is-weighted.ts';
import type { Lane } from '#lib/journeys/lane.ts';
import type { MapCard, MapDocument } from '#lib/journeys/map-document.ts';
import { noTask } from '#lib/journeys/no-task.ts';
import { sayFinding } from '#lib/journeys/say-finding.ts';
import type { ToldMap } from '#lib/journeys/told-map.ts';
import { MapLegend } from '../../../../../_journeys/map-legend.tsx';
import { StagePager } from '../../../../../_journeys/stage-pager.client.tsx';
import { useMapWords } from '../../../../../_journeys/use-map-words.client.ts';
import { PageHead } from '../../../../../_ui/page-head.tsx';
import { Section } from '../../../../../_ui/section.tsx';
import { segmentLetter } from '../../../../../_ui/segment-letter.ts';
import { useToast } from '../../../../../_ui/use-toast.client.ts';
import { saveCommands } from '../../actions.ts';
import { CardForm, type CardToWrite } from './card-form.client.tsx';
import { DeleteDialog } from './delete-dialog.client.tsx';
import { EditBar } from './edit-bar.client.tsx';
import { EditableMap } from './editable-map.client.tsx';
import { freshId } from './fresh-id.client.ts';
import { HeadActions } from './head-actions.client.tsx';
import { LanesDialog } from './lanes-dialog.client.tsx';
import { MoveForm } from './move-form.client.tsx';
import { NameDialog } from './name-dialog.client.tsx';
import type { Place } from './place-by-arrow.ts';
import { type OpenShareLink, SharePanel } from './share-panel.client.tsx';
import { StagesDialog } from './stages-dialog.client.tsx';
import { TaskList } from './task-list.client.tsx';
import { useMapEditor } from './use-map-editor.client.ts';
import { useUndoKeys } from './use-undo-keys.client.ts';
import { WarningList } from './warning-list.client.tsx';

export interface MapEditorProps {
  readonly slug: string;
  readonly map: string;
  readonly revision: number;
  readonly document: MapDocument;
  readonly told: ToldMap;
  readonly persona: { readonly id: string; readonly name: string };
  readonly segment: { readonly code: string; readonly name: string | null; readonly colour: number };
  readonly segmentation: string;
  readonly questionnaire: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly shares: readonly OpenShareLink[];
  readonly newer: number;
  readonly edits: boolean;
  /** Whether the responses behind numbers may be opened. */
  readonly opens: boolean;
  readonly today: string;
  readonly timeZone: string;
}

type Opened =
  | { readonly tag: 'write'; readonly write: CardToWrite }
  | { readonly tag: 'move'; readonly card: MapCard }
  | { readonly tag: 'lanes' | 'stages' | 'name' | 'delete' };

/** One map: its finding, the map itself, what to be careful with, the to-do list and the links to it. */
export function MapEditor(props: MapEditorProps) {
  const { slug, map, edits, persona, segment } = props;
  const toast = useToast();
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const tell = useRef<(key: 'merged' | 'refused' | 'restored', lost?: number) => void>(() => undefined);
  const editing = useMapEditor({
    map,
    document: props.document,
    told: props.told,
    revision: props.revision,
    send: (sent) => saveCommands(slug, map, sent),
    onRestored: () => tell.current('restored'),
    onMerged: (lost) => tell.current('merged', lost),
    onRefused: () => tell.current('refused'),
  });
  const { run } = editing;
  const { document } = editing.history;
  const words = useMapWords(document, editing.told, props.timeZone);
  const { t } = words;
  tell.current = (key, lost = 0) => {
    if (key === 'refused') toast({ text: t('edit.refused') });
    else if (key === 'restored') toast({ text: t('save.restored') });
    else toast({ text: lost > 0 ? t('save.mergedLost', { n: lost }) : t('save.merged') });
  };
  const members = useMemo(() => new Map(props.members.map(({ id, name }) => [id, name])), [props.members]);

  // A phone shows one stage; without script it shows them all.
  useEffect(() => {
    setShown((now) => (document.stages.some(({ code }) => code === now) ? now : (document.stages[0]?.code ?? null)));
  }, [document.stages]);

  const undo = useCallback(() => {
    if (editing.undo()) setSaid(t('edit.undone'));
  }, [editing.undo, t]);
  const redo = useCallback(() => {
    if (editing.redo()) setSaid(t('edit.redone'));
  }, [editing.redo, t]);
  useUndoKeys(edits && opened === null, undo, redo);

  const begin = (lane: Lane, stage = shown ?? document.stages[0]?.code ?? '', from?: MapCard) => {
    const facts = from?.facts ?? [];
    const card: MapCard = {
      id: freshId(),
      stage,
      lane,
      kind: facts.length > 0 ? 'judged' : 'assumed',
      saying: { tag: 'own', text: from ? words.card(from) : '' },
      facts,
      ...(lane === 'tasks' && { task: noTask }),
    };
    setOpened({ tag: 'write', write: { card, isNew: true } });
  };
  const finish = ({ card, isNew }: CardToWrite, written: MapCard) => {
    setOpened(null);
    if (isNew) {
      if (!run({ tag: 'add-card', card: written, before: null })) return;
      setSaid(t('edit.added', { stage: words.stage(written.stage).name, lane: words.lane(written.lane) }));
      const closed = document.lanes.some(({ lane, on }) => lane === written.lane && !on);
      if (closed) {
        const lanes = document.lanes.map((each) => (each.lane === written.lane ? { ...each, on: true } : each));
        run({ tag: 'set-lanes', lanes });
      }
      return;
    }
    // A question that nobody asked, answered by somebody's guess, is theirs: an assumption in own words.
    run({ tag: 'change-card', id: card.id, content: contentOf(written) });
  };
  const move = (card: MapCard, place: Place) => {
    if (!run({ tag: 'move-card', id: card.id, ...place })) return;
    const rest = document.cards.filter((each) => each.id !== card.id);
    const cell = rest.filter((each) => each.stage === place.stage && each.lane === place.lane);
    const at = cell.findIndex(({ id }) => id === place.before);
    const n = at < 0 ? cell.length + 1 : at + 1;
    setSaid(t('edit.moved', { stage: words.stage(place.stage).name, lane: words.lane(place.lane), n }));
    setShown(place.stage);
  };
  const remove = (card: MapCard) => {
    if (run({ tag: 'remove-card', id: card.id })) {
      toast({ text: t('edit.deleted', { what: words.short(card) }), undo });
    }
  };

  const { title, lead } = sayFinding(document, editing.told, words);
  const letter = segmentLetter(segment.colour);
  const ask = `/${slug}/questionnaires/${props.questionnaire}`;
  const base = `/${slug}/journeys/${map}`;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link href={`/${slug}/personas/${persona.id}`}>{persona.name}</Link>
            {' / '}
            {t(`model.${document.model}` as 'model.study')}
          </>
        }
        title={title}
        lead={lead}
        actions={
          <HeadActions base={base} words={words} edits={edits} onOpen={setOpened} onAdd={() => begin('tasks')} />
        }
      />
      <div className="mb-3 grid gap-3">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <MapLegend t={t} />
          <p className="text-ink-3 text-sm">
            {t('map.base', { n: document.size, segment: letter })} {isWeighted(document) && t('map.weighted')}
          </p>
        </div>
        {edits ? (
          <EditBar editing={editing} words={words} undo={undo} redo={redo} onOpen={setOpened} />
        ) : (
          <p className="text-ink-3 text-sm">{t('map.readOnly')}</p>
        )}
      </div>
      <StagePager document={document} words={words} shown={shown} onShow={setShown} />
      <EditableMap
        document={document}
        told={editing.told}
        words={words}
        address={
          props.opens
            ? { segmentation: `/${slug}/segmentation/${props.segmentation}`, responses: `/${slug}/responses` }
            : null
        }
        segment={segment.colour}
        members={members}
        today={props.today}
        shown={shown}
        edits={edits}
        ask={ask}
        onAdd={begin}
        onWrite={(card) => setOpened({ tag: 'write', write: { card, isNew: false } })}
        onMoveTo={(card) => setOpened({ tag: 'move', card })}
        onMove={move}
        onRemove={remove}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
      <WarningList
        document={document}
        words={words}
        newer={props.newer}
        edits={edits}
        ask={ask}
        onDismiss={(warning) => {
          if (run({ tag: 'dismiss-warning', warning, dismissed: true })) toast({ text: t('warn.dismissed'), undo });
        }}
      />
      <TaskList
        slug={slug}
        map={map}
        document={document}
        words={words}
        members={members}
        today={props.today}
        edits={edits}
        onState={(card, state) =>
          run({
            tag: 'change-card',
            id: card.id,
            content: { ...contentOf(card), task: { ...(card.task ?? noTask), state } },
          })
        }
        onOpen={(card) => setOpened({ tag: 'write', write: { card, isNew: false } })}
      />
      {edits && (
        <Section id="share" title={t('share.title')}>
          <SharePanel slug={slug} map={map} words={words} shares={props.shares} />
        </Section>
      )}
      {opened?.tag === 'write' && (
        <CardForm
          write={opened.write}
          document={document}
          words={words}
          members={props.members}
          onDone={(written) => finish(opened.write, written)}
          onClose={() => setOpened(null)}
        />
      )}
      {opened?.tag === 'move' && (
        <MoveForm
          card={opened.card}
          document={document}
          words={words}
          onMove={(stage, lane) => {
            setOpened(null);
            move(opened.card, { stage, lane, before: null });
          }}
          onClose={() => setOpened(null)}
        />
      )}
      {opened?.tag === 'lanes' && (
        <LanesDialog
          document={document}
          words={words}
          onSet={(lanes) => run({ tag: 'set-lanes', lanes })}
          onClose={() => setOpened(null)}
        />
      )}
      {opened?.tag === 'stages' && (
        <StagesDialog document={document} words={words} run={run} onClose={() => setOpened(null)} />
      )}
      {opened?.tag === 'name' && (
        <NameDialog
          name={document.name}
          words={words}
          onName={(name) => {
            setOpened(null);
            run({ tag: 'set-name', name });
          }}
          onClose={() => setOpened(null)}
        />
      )}
      {opened?.tag === 'delete' && <DeleteDialog slug={slug} map={map} words={words} onClose={() => setOpened(null)} />}
    </>
  );
}
