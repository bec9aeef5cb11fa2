import type { Translate } from '#lib/i18n/translate.ts';
import type { FileFindings } from '#lib/responses/file-findings.ts';
import type { ImportMapping } from '#lib/responses/import-mapping.ts';
import { type PreviewCell, previewCell } from '#lib/responses/preview-cell.ts';
import type { KeyOf } from '../../../../../../_ui/i18n/catalogues.ts';
import { Table } from '../../../../../../_ui/table.tsx';
import { Tag } from '../../../../../../_ui/tag.tsx';

type Say = Translate<KeyOf<'import'>>;

/** Columns that are shown; the rest is counted. */
const most = 16;

/** The first rows as they will be stored. */
export function CodedPreview({ mapping, findings, t }: { mapping: ImportMapping; findings: FileFindings; t: Say }) {
  const { codebook } = mapping;
  const used = codebook.columns.flatMap((column, at) =>
    column.ignore || column.name === codebook.id ? [] : [{ column, at }],
  );
  const shown = used.slice(0, most);
  return (
    <>
      <Table
        caption={t('preview.caption')}
        columns={[
          { key: 'row', header: t('preview.row'), number: true },
          ...shown.map(({ column, at }) => ({
            key: String(at),
            header: (
              <span className="grid min-w-24 max-w-48 gap-1 font-normal">
                <span className="line-clamp-2 font-strong [overflow-wrap:anywhere]">{column.label ?? column.name}</span>
                <span>
                  <Tag>{t(`scale.${column.scale}`)}</Tag>
                </span>
              </span>
            ),
          })),
        ]}
        rows={findings.head.map((texts, row) => ({
          key: String(row),
          cells: Object.fromEntries([
            ['row', { content: row + 1 }],
            ...shown.map(({ column, at }) => [
              String(at),
              { content: <Cell cell={previewCell(column, codebook.missing, texts[at] ?? '')} t={t} /> },
            ]),
          ]),
        }))}
      />
      {used.length > most && <p className="mt-2 text-ink-3 text-sm">{t('preview.more', { n: used.length - most })}</p>}
    </>
  );
}

function Cell({ cell, t }: { cell: PreviewCell; t: Say }) {
  if (cell.kind === 'missing') return <span className="text-ink-3">{t('preview.missing')}</span>;
  if (cell.kind === 'misfit') return <span className="text-bad">{t('preview.misfit', { value: cell.words })}</span>;
  return <span className="line-clamp-3 max-w-64 [overflow-wrap:anywhere]">{cell.words}</span>;
}
