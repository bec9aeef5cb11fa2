import { describe, expect, it } from 'vitest';
import type { Table } from '#lib/responses/table.ts';
import { labelsIn } from './labels.ts';

const none = new Int32Array();
const table: Table = {
  rows: 0,
  columns: [
    { name: 'sooner', label: 'You said {{decided}}. Why?', scale: 'text', cells: [] },
    { name: 'home.country', label: 'Where?', scale: 'nominal', categories: [], cells: none },
    { name: 'ok', scale: 'binary', categories: [{ code: '0' }, { code: '1' }], cells: none },
    { name: 'pet', label: 'Pet', scale: 'nominal', categories: [{ code: 'cat', label: 'A cat' }], cells: none },
  ],
};

describe('labelsIn', () => {
  it('puts nothing into the place of an answer that is not there', () => {
    expect(labelsIn(table, 'en').variable('sooner')).toBe('You said …. Why?');
  });

  it('names categories, places by their codes, and nothing for yes and no', () => {
    const labels = labelsIn(table, 'lv');
    expect(labels.category('pet', 'cat')).toBe('A cat');
    expect(labels.category('pet', 'dog')).toBe('dog');
    expect(labels.category('ok', '1')).toBeNull();
    expect(labels.category('home.country', 'LV')).toBe('Latvija');
    expect(labels.category('home.region', 'LV-RIX')).toBe('Rīga');
    expect(labels.variable('gone')).toBe('gone');
  });
});
