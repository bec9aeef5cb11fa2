import type { ValueType } from './expression.ts';
import type { WasmFunction } from './function-writer.ts';
import { leb128 } from './leb128.ts';

const TYPES: Record<ValueType, number> = { i32: 0x7f, f64: 0x7c, v128: 0x7b };

/**
 * The bytes of a module that exports the functions by name, and one memory, at first one page, as `memory`.
 * @see WebAssembly Core Specification 2.0, 5.5
 */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, ...vector(Array(parameters).fill([TYPES.i32])), 0]);
  const exported = functions.map(({ name }, at) => [...text(name), 0x00, ...leb128(at)]);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector(types)),
    ...section(3, vector(functions.map((_, at) => leb128(at)))),
    ...section(5, vector([[0x00, 1]])),
    ...section(7, vector([...exported, [...text('memory'), 0x02, 0]])),
    ...section(10, vector(functions.map(code))),
  ]);
}

function code({ locals, body }: WasmFunction): number[] {
  const bytes = [...vector(locals.map((type) => [1, TYPES[type]])), ...body, 0x0b];
  return [...leb128(bytes.length), ...bytes];
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...leb128(content.length), ...content];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...leb128(items.length), ...items.flat()];
}

function text(name: string): number[] {
  return vector(Array.from(name, (letter) => [letter.charCodeAt(0)]));
}
