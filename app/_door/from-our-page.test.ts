import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const app = join(import.meta.dirname, '..');

/** The language of whoever reads is all that this one sets; Next's own check of the origin is enough for it. */
const harmless = ['app/_ui/i18n/actions.ts chooseLocale'];

interface Asking {
  /** Its file and name. */
  readonly name: string;
  readonly asks: boolean;
}

/** Whether the first thing that a function waits for is the question, and a no ends it. */
const refuses = (body: string) => {
  const [before = '', after] = body.split(/\bawait\b/);
  if (after === undefined || /processContext/.test(before)) return false;
  return (
    /if \(!\($/.test(before.trimEnd()) &&
    /^ fromOurPage\(\)\)\) (return|redirect\()/.test(body.slice(before.length + 5))
  );
};

/** Bodies of the functions at the top of a file, by name. */
function functionsOf(text: string): Map<string, string> {
  const found = text.matchAll(/^(?:export )?async function (\w+)[\s\S]*?^}/gm);
  return new Map(Array.from(found, ([body, name = '']) => [name, body]));
}

/** A function of this file, or of the file that it is imported from. */
function helper(file: string, text: string, name: string): string | undefined {
  const own = functionsOf(text).get(name);
  if (own !== undefined) return own;
  const from = new RegExp(`^import \\{[^}]*\\b${name}\\b[^}]*\\} from '(\\.[^']+|#app/[^']+)';`, 'm').exec(text)?.[1];
  if (from === undefined) return undefined;
  const path = from.startsWith('#app/') ? join(app, from.slice(5)) : join(dirname(join(app, file)), from);
  return functionsOf(readFileSync(path, 'utf8')).get(name);
}

/** Whether a function asks before it waits for anything else: itself, or one step down in a helper that lets nobody else pass. */
function asks(file: string, text: string, body: string): boolean {
  if (refuses(body)) return true;
  const [before = '', first = ''] = body.split(/\bawait\b/);
  const called = /^ (\w+)\(/.exec(first)?.[1];
  const inside = called === undefined || /processContext/.test(before) ? undefined : helper(file, text, called);
  return inside !== undefined && refuses(inside);
}

/** Every server action, and every handler of a method that changes something. */
function all(): { actions: Asking[]; handlers: Asking[] } {
  const actions: Asking[] = [];
  const handlers: Asking[] = [];
  for (const file of globSync('**/*.{ts,tsx}', { cwd: app }).toSorted()) {
    const text = readFileSync(join(app, file), 'utf8');
    const isActions = /^\s*'use server'/m.test(text) && !file.endsWith('.test.ts');
    if (isActions) {
      // A function in another form would be an action that nothing here looks at.
      expect([file, text.match(/^export (?!async function|interface|type)/gm)]).toEqual([file, null]);
      expect([file, /^\s+'use server'/m.test(text)]).toEqual([file, false]);
    }
    const isRoute = /(^|\/)route\.tsx?$/.test(file);
    if (isRoute)
      expect([file, text.match(/^export (const|\{|\*).*\b(POST|PUT|PATCH|DELETE)\b/gm)]).toEqual([file, null]);
    for (const [, name = ''] of text.matchAll(/^export async function (\w+)/gm)) {
      const of = { name: `app/${file} ${name}`, asks: asks(file, text, functionsOf(text).get(name) ?? '') };
      if (isActions) actions.push(of);
      else if (isRoute && /^(POST|PUT|PATCH|DELETE)$/.test(name)) handlers.push(of);
    }
  }
  return { actions, handlers };
}

test('[S32] every action asks first whether a page of ours sent it', () => {
  const { actions } = all();
  const names = actions.map(({ name }) => name.split(' ')[1]);
  expect(names).toEqual(expect.arrayContaining(['submitSignIn', 'submitRole', 'submitPassword', 'submitNewMap']));
  expect(actions.flatMap((action) => (action.asks ? [] : action.name))).toEqual(harmless);
});

test('[S32] so does every address that takes a method that changes something', () => {
  const { handlers } = all();
  expect(handlers.length).toBeGreaterThan(2);
  expect(handlers.flatMap((handler) => (handler.asks ? [] : handler.name))).toEqual([]);
});

test('the look at the sources sees who does not ask, asks late or does not heed the answer', () => {
  const body = (inner: string) => `export async function act() {\n${inner}\n}`;
  const judge = (inner: string, helpers = '') => asks('x.ts', `${body(inner)}\n${helpers}`, body(inner));
  const strict = 'async function inside() {\n  if (!(await fromOurPage())) redirect("/");\n}';
  expect(judge('  if (!(await fromOurPage())) return;\n  await change();')).toBe(true);
  expect(judge('  const { who } = await inside();\n  await change();', strict)).toBe(true);
  expect(judge('  await change();\n  if (!(await fromOurPage())) return;')).toBe(false);
  expect(judge('  await fromOurPage();\n  await change();')).toBe(false);
  expect(judge('  await change();\n  await inside();', strict)).toBe(false);
  expect(judge('  await inside();', 'async function inside() {\n  await fromOurPage();\n}')).toBe(false);
  expect(judge('  await inside();')).toBe(false);
  expect(judge('  void change(processContext());\n  if (!(await fromOurPage())) return;')).toBe(false);
});
