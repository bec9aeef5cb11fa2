import { expect, test } from 'vitest';
import { leb128 } from './leb128.ts';

test('sizes are written seven bits to a byte, the lowest first', () => {
  expect(leb128(0)).toEqual([0x00]);
  expect(leb128(127)).toEqual([0x7f]);
  expect(leb128(128)).toEqual([0x80, 0x01]);
  expect(leb128(624_485)).toEqual([0xe5, 0x8e, 0x26]);
  expect(leb128(2 ** 32 - 1)).toEqual([0xff, 0xff, 0xff, 0xff, 0x0f]);
});

test('constants carry their sign in the last byte', () => {
  expect(leb128(63, true)).toEqual([0x3f]);
  expect(leb128(64, true)).toEqual([0xc0, 0x00]);
  expect(leb128(-1, true)).toEqual([0x7f]);
  expect(leb128(-64, true)).toEqual([0x40]);
  expect(leb128(-123_456, true)).toEqual([0xc0, 0xbb, 0x78]);
  expect(leb128(-(2 ** 31), true)).toEqual([0x80, 0x80, 0x80, 0x80, 0x78]);
});
