/** The types of WebAssembly that the kernels use; `v128` is two doubles side by side. */
export type ValueType = 'i32' | 'f64' | 'v128';

/** Instructions that leave one value of a type behind. */
export interface Expression<T extends ValueType = ValueType> {
  readonly type: T;
  readonly bytes: readonly number[];
}

/** Instructions that leave nothing behind. */
export interface Statement {
  readonly type: 'none';
  readonly bytes: readonly number[];
}
