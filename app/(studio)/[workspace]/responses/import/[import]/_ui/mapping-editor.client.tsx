'use client';

import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Text } from '#lib/questionnaires/questionnaire.ts';
import { columnProblem } from '#lib/responses/column-problem.ts';
import type { FileFindings } from '#lib/responses/file-findings.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import { Button } from '../../../../../../_ui/button.tsx';
import { useTranslate } from '../../../../../../_ui/i18n/use-translate.client.ts';
import { Notice } from '../../../../../../_ui/notice.tsx';
import { PageHead } from '../../../../../../_ui/page-head.tsx';
import { Section } from '../../../../../../_ui/section.tsx';
import { discard, startImport } from '../actions.ts';
import { CodedPreview } from './coded-preview.tsx';
import { ColumnList } from './column-list.client.tsx';
import type { Shown } from './column-search.client.tsx';
import { useMapping } from './use-mapping.client.ts';
import { WholeForm } from './whole-form.client.tsx';

/** How a file is read, column by column. Every part is a form that works without script; with it, changes show and are kept at once. */
export function MappingEditor(props: {
  slug: string;
  id: string;
  fileName: string;
  findings: FileFindings;
  mapping: ImportMapping;
  /** Why each column is read as it is, in words. */
  why: readonly string[];
  /** What the data set is called that a file of this shape made before. */
  before: Text | undefined;
  open: number | undefined;
  crumb: ReactNode;
  notices: ReactNode;
  foot: ReactNode;
}) {
  const { slug, id, findings } = props;
  const t = useTranslate('import');
  const { mapping, change, flush, waits, state } = useMapping(props);
  const form = useRef<HTMLFormElement>(null);
  const [show, setShow] = useState<Shown>('all');
  const problems = useMemo(
    () =>
      mapping.codebook.columns.map((column, at) => {
        const found = findings.columns[at];
        return found && columnProblem(column, found, mapping);
      }),
    [mapping, findings],
  );
  const columns = t('map.columns', { n: findings.columns.length });
  const written = t('map.written', {
    encoding: findings.encoding.toUpperCase(),
    delimiter: delimiterWord(t, findings.delimiter),
  });
  const wrong = problems.filter(Boolean).length;
  return (
    <>
      <PageHead
        crumb={props.crumb}
        title={t('map.title')}
        lead={t('map.lead', { name: props.fileName, rows: findings.rows, columns })}
        actions={
          <>
            <form action={discard.bind(null, slug, id)}>
              <Button type="submit" kind="quiet">
                {t('map.discard')}
              </Button>
            </form>
            <form
              ref={form}
              action={startImport.bind(null, slug, id)}
              onSubmit={(event) => {
                if (!waits()) return;
                event.preventDefault();
                void flush().then(() => !waits() && form.current?.requestSubmit());
              }}
            >
              <Button type="submit" kind="primary">
                {t('map.import', { n: findings.rows })}
              </Button>
            </form>
          </>
        }
      />
      <div className="grid max-w-[46rem] gap-4">
        {props.notices}
        {state === 'failed' && <Notice kind="bad" title={t('map.unsaved')} announce />}
        {wrong > 0 && (
          <Notice kind="warn" title={t('problems', { n: wrong })}>
            <div>
              <Button
                size="small"
                onClick={() => {
                  setShow('problem');
                  document.getElementById('columns')?.scrollIntoView();
                }}
              >
                {t('problems.show')}
              </Button>
            </div>
          </Notice>
        )}
      </div>
      <Section title={t('whole.title')} aside={written}>
        <WholeForm slug={slug} id={id} mapping={mapping} findings={findings} before={props.before} change={change} />
      </Section>
      <ColumnList
        slug={slug}
        id={id}
        mapping={mapping}
        findings={findings}
        problems={problems}
        why={props.why}
        open={props.open}
        show={show}
        onShow={setShow}
        change={change}
      />
      <Section title={t('preview.title')}>
        <CodedPreview mapping={mapping} findings={findings} t={t} />
      </Section>
      {props.foot}
      <p role="status" className="sr-only">
        {state === 'saved' ? t('map.saved') : ''}
      </p>
    </>
  );
}

function delimiterWord(t: ReturnType<typeof useTranslate<'import'>>, delimiter: string): string {
  if (delimiter === ';') return t('delimiter.semicolon');
  if (delimiter === '\t') return t('delimiter.tab');
  return delimiter === '|' ? t('delimiter.bar') : t('delimiter.comma');
}
