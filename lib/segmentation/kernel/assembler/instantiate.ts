/** What a module of ours exports. */
export interface Instance {
  readonly memory: WebAssembly.Memory;
  readonly functions: Readonly<Record<string, (...given: number[]) => void>>;
}

/** A running module, or null where WebAssembly or its SIMD is missing, or a policy of the page forbids it. */
export function instantiate(bytes: Uint8Array<ArrayBuffer>): Instance | null {
  try {
    if (!WebAssembly.validate(bytes)) return null;
    const { memory, ...functions } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
    return { memory: memory as WebAssembly.Memory, functions: functions as Instance['functions'] };
  } catch {
    return null;
  }
}
