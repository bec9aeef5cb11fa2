/** Memory of a kernel, seen as numbers of 64, 32 and 16 bits. */
export interface MemoryViews {
  readonly f64: Float64Array;
  readonly i32: Int32Array;
  readonly u16: Uint16Array;
}

const PAGE = 65_536;

/**
 * Gives the memory of a running module, grown to so many bytes at least. The views are the same ones until it grows; what was in it
 * stays.
 */
export function growingMemory(memory: WebAssembly.Memory): (bytes: number) => MemoryViews {
  let views = viewsOf(memory.buffer);
  return (bytes) => {
    const { byteLength } = views.f64;
    if (byteLength < bytes) {
      memory.grow(Math.ceil((bytes - byteLength) / PAGE));
      views = viewsOf(memory.buffer);
    }
    return views;
  };
}

function viewsOf(buffer: ArrayBuffer): MemoryViews {
  return { f64: new Float64Array(buffer), i32: new Int32Array(buffer), u16: new Uint16Array(buffer) };
}
