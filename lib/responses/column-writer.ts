import type { AnswerColumn, Cell } from '../questionnaires/columns.ts';
import type { Text } from '../questionnaires/questionnaire.ts';
import { codeCells } from './code-cells.ts';
import type { Category, Column } from './table.ts';

/** A column of a table while rows are written into it, in any order. */
export interface ColumnWriter {
  readonly name: string;
  put(row: number, cells: readonly Cell[]): void;
  /** Copies rows of another table's column; null when it is not the same column. */
  copier(from: Column): ((from: number, row: number) => void) | null;
  finish(): Column;
}

type Say = (text: Text) => string;

/** What writes the answers of one variable, or the options of one multiple choice; rows that nobody writes are missing. */
export function columnWriter(name: string, group: readonly AnswerColumn[], isChoice: boolean, rows: number, say: Say) {
  const [first] = group as [AnswerColumn];
  return isChoice ? choiceWriter(name, group, rows, say) : oneWriter(first, rows, say);
}

function oneWriter(column: AnswerColumn, rows: number, say: Say): ColumnWriter {
  const about = { name: column.name, label: labelOf(column, say), ...shared(column) };
  const { scale, values } = column;
  if (scale === 'text') return textWriter(about, rows);
  if (scale === 'interval' && !values) return numberWriter(about, rows);
  // A coded answer that its author calls a number keeps its order and no more: codes are names, not quantities.
  const kept = scale === 'interval' ? 'ordinal' : scale === 'ordinal' || scale === 'binary' ? scale : 'nominal';
  const known = values?.map(({ code, label }) => (label ? { code, label: say(label) } : { code }));
  return codeWriter(
    { ...about, scale: kept },
    rows,
    known ?? (scale === 'binary' ? [{ code: '0' }, { code: '1' }] : null),
  );
}

type About = Pick<Column, 'name' | 'label' | 'factor' | 'subfactor' | 'grid'>;

function textWriter(about: About, rows: number): ColumnWriter {
  const cells: (string | null)[] = new Array(rows).fill(null);
  return {
    name: about.name,
    put(row, [cell]) {
      if (cell !== undefined) cells[row] = String(cell);
    },
    copier: (from) =>
      from.scale !== 'text'
        ? null
        : (at, row) => {
            cells[row] = from.cells[at] ?? null;
          },
    finish: () => ({ ...about, scale: 'text', cells }),
  };
}

function numberWriter(about: About, rows: number): ColumnWriter {
  const cells = new Float64Array(rows).fill(Number.NaN);
  return {
    name: about.name,
    put(row, [cell]) {
      if (typeof cell === 'number') cells[row] = cell;
    },
    copier: (from) =>
      from.scale !== 'interval'
        ? null
        : (at, row) => {
            cells[row] = from.cells[at] as number;
          },
    finish: () => ({ ...about, scale: 'interval', cells }),
  };
}

type CodedScale = Extract<Column, { categories: unknown; cells: unknown }>['scale'];

/**
 * Codes of a list that is known, or else of the values that occur, which are put in order in the end, so that the order of responses does
 * not matter.
 */
function codeWriter(
  about: About & { readonly scale: CodedScale },
  rows: number,
  known: readonly Category[] | null,
): ColumnWriter {
  const place = new Map(known?.map(({ code }, at) => [code, at]));
  const cells = known ? codeCells(rows, known.length, () => -1) : new Int32Array(rows).fill(-1);
  const placeOf = (code: string) => {
    const at = place.get(code);
    if (at !== undefined || known || code === '') return at ?? -1;
    place.set(code, place.size);
    return place.size - 1;
  };
  return {
    name: about.name,
    put(row, [cell]) {
      if (cell !== undefined) cells[row] = placeOf(String(cell));
    },
    copier(from) {
      if (from.scale !== about.scale) return null;
      const codes = from.categories.map(({ code }) => code);
      if (known && !sameCodes(codes, known)) return null;
      // A code of nobody who is copied is none of ours.
      const places = new Map<number, number>([[-1, -1]]);
      return (at, row) => {
        const code = from.cells[at] as number;
        const own = places.get(code) ?? placeOf(codes[code] as string);
        places.set(code, own);
        cells[row] = own;
      };
    },
    finish() {
      if (known) return { ...about, categories: known, cells };
      const codes = [...place.keys()].sort();
      const rank = new Int32Array(codes.length);
      codes.forEach((code, at) => {
        rank[place.get(code) as number] = at;
      });
      const ranked = codeCells(rows, codes.length, (row) => rank[cells[row] as number] ?? -1);
      return { ...about, categories: codes.map((code) => ({ code })), cells: ranked };
    },
  };
}

function choiceWriter(name: string, options: readonly AnswerColumn[], rows: number, say: Say): ColumnWriter {
  const [first] = options as [AnswerColumn];
  const categories = options.map((option) => ({ code: codeIn(option, name), label: say(option.labels.at(-1) ?? {}) }));
  const width = options.length;
  const chosen = new Uint8Array(rows * width);
  const missing = new Uint8Array(rows).fill(1);
  return {
    name,
    put(row, cells) {
      missing[row] = Number(cells[0] === undefined);
      for (let at = 0; at < width; at++) chosen[row * width + at] = Number(cells[at] === 1);
    },
    copier(from) {
      if (
        from.scale !== 'multi' ||
        !sameCodes(
          from.categories.map(({ code }) => code),
          categories,
        )
      )
        return null;
      return (at, row) => {
        missing[row] = from.missing[at] as number;
        for (let option = 0; option < width; option++)
          chosen[row * width + option] = from.chosen[at * width + option] as number;
      };
    },
    finish: () => ({
      ...{ name, label: say(first.labels[0] ?? {}), ...shared(first) },
      ...({ scale: 'multi', categories, chosen, missing } as const),
    }),
  };
}

function sameCodes(codes: readonly string[], known: readonly Category[]): boolean {
  return codes.length === known.length && known.every(({ code }, at) => code === codes[at]);
}

/** A row of a matrix and a stage of a journey speak for themselves; what stands above them is the question. */
function labelOf({ labels, name }: AnswerColumn, say: Say): string {
  return (
    labels
      .slice(labels.length > 1 ? 1 : 0)
      .map(say)
      .join(': ') || name
  );
}

function shared({ factor, subfactor, grid }: AnswerColumn) {
  return { ...(factor && { factor }), ...(subfactor !== undefined && { subfactor }), ...(grid && { grid }) };
}

/** `q.option` and, where it stepped aside for own words, `q.option.chosen`. */
function codeIn(option: AnswerColumn, name: string): string {
  return option.name.slice(name.length + 1).replace(/\.chosen$/, '');
}
