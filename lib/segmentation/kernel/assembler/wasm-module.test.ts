import { afterEach, expect, test, vi } from 'vitest';
import { constantPool } from './constant-pool.ts';
import type { Expression } from './expression.ts';
import { f64 } from './f64.ts';
import { f64x2 } from './f64x2.ts';
import { functionWriter } from './function-writer.ts';
import { i32 } from './i32.ts';
import { instantiate } from './instantiate.ts';
import { statements } from './statements.ts';
import { wasmModule } from './wasm-module.ts';

afterEach(() => vi.unstubAllGlobals());

/** Runs one function whose body stores to address 32 on, with four doubles at 0. */
function stored(given: readonly number[], value: Expression<'v128' | 'f64'>): number[] {
  const write = functionWriter('write', [], () => [statements.store(i32.const(0), value, 32)]);
  const running = instantiate(wasmModule([write]));
  if (!running) throw new Error('no WebAssembly');
  const memory = new Float64Array(running.memory.buffer);
  memory.set(given);
  running.functions.write?.();
  return [...memory.slice(4, value.type === 'v128' ? 6 : 5)];
}

const a = f64x2.load(i32.const(0));
const b = f64x2.load(i32.const(0), 16);
const one = f64x2.const(1);

test.each([
  ['add', f64x2.add(a, b), [13, -8]],
  ['sub', f64x2.sub(a, b), [5, -10]],
  ['mul', f64x2.mul(a, b), [36, -9]],
  ['div', f64x2.div(a, b), [2.25, -9]],
  ['pmax', f64x2.pmax(a, b), [9, 1]],
  ['and, ge', f64x2.and(a, f64x2.ge(a, b)), [9, 0]],
  ['loadSplat', f64x2.loadSplat(i32.const(8)), [-9, -9]],
  ['splat, lane', f64x2.splat(f64x2.lane(a, 1)), [-9, -9]],
  ['shiftBits, addBits', f64x2.addBits(one, f64x2.shiftBits(f64x2.const(5e-324), i32.const(52))), [2, 2]],
  ['f64 add', f64.add(f64x2.lane(a, 0), f64x2.lane(b, 0)), [13]],
  ['f64 larger', f64.larger(f64x2.lane(a, 1), f64x2.lane(b, 1)), [1]],
] as const)('instruction %s does to (9, −9) and (4, 1) what its name says', (_, value, expected) => {
  expect(stored([9, -9, 4, 1], value)).toEqual(expected);
});

test('a function counts, multiplies and shifts in a loop that may run no time at all', () => {
  const count = functionWriter('count', ['from', 'to'], ({ from, to }, local) => {
    const at = local('i32', i32.add(from.get, i32.const(-1)));
    const sum = local('v128');
    const address = i32.mul(i32.add(at.get, i32.const(1)), i32.const(8));
    return [
      statements.whilst(i32.ne(at.get, i32.add(to.get, i32.const(-1))), [
        sum.set(f64x2.add(sum.get, f64x2.loadSplat(address))),
        at.set(i32.add(at.get, i32.const(1))),
      ]),
      statements.store(i32.shl(i32.const(8), 5), sum.get, 300),
    ];
  });
  const running = instantiate(wasmModule([count]));
  const memory = new Float64Array(running?.memory.buffer ?? new ArrayBuffer(0));
  memory.set([1, 2, 4, 8, 16]);
  running?.functions.count?.(1, 4);
  const view = new DataView(memory.buffer);
  expect(view.getFloat64(556, true)).toBe(14);
  running?.functions.count?.(3, 3);
  expect(view.getFloat64(556, true)).toBe(0);
});

test('a pool gives one place to equal constants, and fills it', () => {
  const pool = constantPool(64);
  expect(pool.read(7)).toEqual(pool.read(7));
  expect(pool.read(8)).not.toEqual(pool.read(7));
  const memory = new Float64Array(12);
  pool.fill(memory);
  expect([...memory.slice(8)]).toEqual([7, 7, 8, 8]);
});

test('[Q2] bytes that are no module, or no WebAssembly, or one forbidden, are null', () => {
  const good = wasmModule([functionWriter('nothing', [], () => [])]);
  expect(instantiate(good)).not.toBeNull();
  expect(instantiate(good.slice(0, -1))).toBeNull();
  vi.stubGlobal('WebAssembly', {
    validate: () => true,
    Module: class {
      constructor() {
        throw new EvalError('forbidden by a policy');
      }
    },
  });
  expect(instantiate(good)).toBeNull();
  vi.stubGlobal('WebAssembly', undefined);
  expect(instantiate(good)).toBeNull();
});
