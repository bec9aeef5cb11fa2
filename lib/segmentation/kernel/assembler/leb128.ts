/**
 * A whole number as WebAssembly writes it, seven bits to a byte, the lowest first.
 * @param value 32 bits: −2³¹ … 2³² − 1
 * @param signed whether the last byte carries the sign, as constants do; sizes and indices do not
 * @see WebAssembly Core Specification 2.0, 5.2.2
 */
export function leb128(value: number, signed = false): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = ((rest % 128) + 128) % 128;
    rest = Math.floor(rest / 128);
    const done = signed ? (rest === 0 && low < 64) || (rest === -1 && low >= 64) : rest === 0;
    if (done) return [...bytes, low];
    bytes.push(low + 128);
  }
}
