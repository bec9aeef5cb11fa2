import type { Expression, Statement, ValueType } from './expression.ts';
import { leb128 } from './leb128.ts';

/** A local variable: read it by `get`, write it by `set`. */
export interface Local<T extends ValueType> {
  readonly get: Expression<T>;
  readonly set: (value: Expression<T>) => Statement;
}

/** Makes a local variable; it is 0 before the function begins, or `value`, which may read parameters. */
export type MakeLocal = <T extends ValueType>(type: T, value?: Expression<T>) => Local<T>;

/** A function without a result, whose parameters are all `i32`, as `wasmModule` takes it. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly locals: readonly ValueType[];
  readonly body: readonly number[];
}

/** Writes a function: `write` is given its parameters by name, and a maker of local variables. */
export function functionWriter<Name extends string>(
  name: string,
  parameters: readonly Name[],
  write: (parameters: Readonly<Record<Name, Local<'i32'>>>, local: MakeLocal) => readonly Statement[],
): WasmFunction {
  const locals: ValueType[] = [];
  const begun: Statement[] = [];
  const local: MakeLocal = (type, value) => {
    const made = localAt(parameters.length + locals.length, type);
    locals.push(type);
    if (value) begun.push(made.set(value));
    return made;
  };
  const given = Object.fromEntries(parameters.map((parameter, at) => [parameter, localAt(at, 'i32')]));
  const rest = write(given as Record<Name, Local<'i32'>>, local);
  const body = [...begun, ...rest].flatMap(({ bytes }) => bytes);
  return { name, parameters: parameters.length, locals, body };
}

function localAt<T extends ValueType>(index: number, type: T): Local<T> {
  return {
    get: { type, bytes: [0x20, ...leb128(index)] },
    set: (value) => ({ type: 'none', bytes: [...value.bytes, 0x21, ...leb128(index)] }),
  };
}
