import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createDemo } from './create-demo.ts';
import { demoNote } from './demo-note.ts';
import { readDemo } from './read-demo.ts';
import { removeDemo } from './remove-demo.ts';
import { openAccounts } from './testing.ts';

const accounts = openAccounts();
const dataDirectory = mkdtempSync(join(tmpdir(), 'segue-demo-note-'));
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

it('the demo is off, none, making, ready or removed, and stays removed', async () => {
  const { context, person } = accounts();
  const note = demoNote(dataDirectory);
  const state = async (demo = true) => (await readDemo(context.connection, { demo, dataDirectory })).state;
  expect([await state(), await state(false)]).toEqual(['none', 'off']);
  note.write({ state: 'making', workspace: null });
  expect(await state()).toBe('making');

  const owner = (await person()).id;
  const { id: workspace, slug } = await createDemo(context, { owner, name: 'Demo' });
  expect(slug).toBe('demo');
  note.write({ state: 'making', workspace });
  expect(await state()).toBe('making');
  note.write({ state: 'ready', workspace });
  expect([await state(), await state(false)]).toEqual(['ready', 'ready']);

  expect(await removeDemo(context, { workspace, role: 'editor', user: owner })).toMatchObject({ ok: false });
  expect(await removeDemo(context, { workspace, role: 'owner', user: owner })).toMatchObject({ ok: true });
  expect([await state(), await state(false)]).toEqual(['removed', 'off']);
});
