import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changed, type History, redone, undone } from './history.ts';
import { newDraft } from './new-draft.ts';

const start: History = { draft: newDraft('d', 'D', 'en'), past: [], future: [] };

it('takes back every change in turn and makes them again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', undefined), { maxLength: 40 }), (merges) => {
      let now = start;
      const seen = [start.draft];
      for (const [at, merge] of merges.entries()) {
        const before = now;
        now = changed(now, { ...now.draft, code: `d${at}` }, `place${at}`, merge);
        if (now.past.length > before.past.length) seen.push(now.draft);
        else seen[seen.length - 1] = now.draft;
      }
      for (let at = seen.length - 2; at >= 0; at -= 1) {
        now = undone(now)?.history ?? now;
        expect(now.draft).toBe(seen[at]);
      }
      expect(undone(now)).toBeUndefined();
      for (const draft of seen.slice(1)) {
        now = redone(now)?.history ?? now;
        expect(now.draft).toBe(draft);
      }
    }),
  );
});

it('makes one step of what is typed on in one place, and leads back to it', () => {
  const typed = ['H', 'He', 'Hey'].reduce(
    (now, code) => changed(now, { ...now.draft, code }, 'q.age', 'label.age'),
    start,
  );
  expect(undone(typed)).toMatchObject({ history: { draft: start.draft }, place: 'q.age' });
});

it('forgets what was undone once something else is done', () => {
  const one = changed(start, { ...start.draft, code: 'one' }, 'settings');
  const back = undone(one)?.history ?? start;
  expect(redone(changed(back, { ...back.draft, code: 'two' }, 'settings'))).toBeUndefined();
});
