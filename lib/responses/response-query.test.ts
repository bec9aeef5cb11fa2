import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResponseQuery, responseQueryText, usualSort } from './response-query.ts';

const read = (text: string) => {
  const params: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) params[name] = [...[params[name] ?? []].flat(), value];
  return readResponseQuery(params);
};

describe('the address of the table of responses', () => {
  it('says nothing when nothing is asked', () => {
    expect(readResponseQuery({})).toEqual({ filter: {}, sort: usualSort });
    expect(responseQueryText({ filter: {}, sort: usualSort })).toBe('');
  });

  it('is read and written back as it was', () => {
    const id = '018f3f5e-7d1e-7c6a-b0a1-2b3c4d5e6f70';
    const text = `status=complete&verdict=review&language=lv&link=abc123&version=2&test=all&from=2026-01-02&to=2026-02-03&text=%3Cb%3E&sort=-age&columns=age%2Cwhy&after=34_${id}`;
    expect(responseQueryText(read(text))).toBe(text);
    expect(read(text).after).toEqual({ value: 34, id });
  });

  it('passes over what is not sound, and what it does not know', () => {
    const wrong = "status=gone&version=x&from=2026-13-45&sort=1;drop&after=x_y&text=&columns=a'b&constructor=1&test=no";
    expect(read(wrong)).toEqual({ filter: {}, sort: usualSort, columns: [] });
  });

  it('takes columns from a form as from a link', () => {
    expect(read('columns=age&columns=why').columns).toEqual(['age', 'why']);
    expect(read('columns=age,why').columns).toEqual(['age', 'why']);
  });

  it('never throws, and is steady after one reading', () => {
    const names = ['status', 'verdict', 'version', 'from', 'text', 'sort', 'after', 'before', 'columns'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (params) => {
        const once = readResponseQuery(params);
        expect(read(responseQueryText(once))).toEqual(once);
      }),
    );
  });
});
