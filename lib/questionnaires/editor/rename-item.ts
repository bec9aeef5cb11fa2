import { changeList } from './change-list.ts';
import { changeQuestion } from './change-question.ts';
import type { Draft } from './draft.ts';
import type { ListName } from './items-of.ts';
import { mapExpressions, mapTexts } from './map-draft.ts';
import { renamePiped } from './rename-piped.ts';
import { rewriteTokens } from './rewrite-tokens.ts';

/**
 * The draft in which a line inside a question has another code. Conditions follow: `q.row` and `{{q.row}}`, and the code
 * where it is compared with the question (`q = 'a'`, `'a' in q`, `q in ('a', 'b')`).
 */
export function renameItem(draft: Draft, question: string, list: ListName, from: string, to: string): Draft {
  const renamed = changeQuestion(draft, question, (one) =>
    changeList(one, list, (items) => items.map((item) => (item.code === from ? { ...item, code: to } : item))),
  );
  const path = (text: string): string => {
    const [code, inside, ...more] = text.split('.');
    const isWay = list === 'rows' || list === 'stages';
    return isWay && code === question && inside === from ? [code, to, ...more].join('.') : text;
  };
  const inExpression = (source: string) =>
    rewriteTokens(source, (token, at, all) => {
      if (holds(token, from) && comparedWith(all, at).some((name) => isSubject(name, question, list))) {
        return /^\d/.test(token) && /^\d+$/.test(to) ? to : `'${to}'`;
      }
      return path(token);
    });
  return mapTexts(mapExpressions(renamed, inExpression), (words) => renamePiped(words, path));
}

function holds(token: string, code: string): boolean {
  return token === code ? /^\d/.test(token) : token === `'${code}'` || token === `"${code}"`;
}

const comparisons = ['=', '!=', 'in'];

/** The words on the other side of the comparison in which the word at this place stands, alone or in a list. */
function comparedWith(all: readonly string[], at: number): readonly string[] {
  const beside = [
    ...(comparisons.includes(all[at - 1] ?? '') ? [all[at - 2]] : []),
    ...(comparisons.includes(all[at + 1] ?? '') ? [all[at + 2]] : []),
  ];
  let open = at;
  while (open > 0 && all[open] !== '(' && all[open] !== ')') open -= 1;
  if (all[open] === '(' && all[open - 1] === 'in') beside.push(all[open - 2]);
  return beside.filter((name) => name !== undefined);
}

/** Whether the code of a line of this list is what such a reference holds. */
function isSubject(name: string, question: string, list: ListName): boolean {
  const [code, ...inside] = name.split('.');
  if (code !== question) return false;
  if (list === 'touchpoints' || list === 'barriers') return inside[1] === list;
  return list === 'options' ? inside.length <= 1 : list === 'stages' && inside.length === 0;
}
