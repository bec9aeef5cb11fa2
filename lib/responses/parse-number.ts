/**
 * The number written in `text`, or NaN. Knows signs, exponents, blanks or commas between thousands, a currency sign in
 * front or behind, and a percent sign behind (which is dropped: "45%" is 45).
 * @param decimalComma whether a comma stands before the fraction ("1,5")
 */
export function parseNumber(text: string, decimalComma = false): number {
  let bare = text.trim().replace(/^([+-]?)[$€£₽¥]\s?/, '$1');
  bare = bare.replace(/\s?[%€₽¥]$/, '').replace('−', '-');
  if (decimalComma) bare = bare.replace(/[ \u00A0\u202F.](?=\d{3}(\D|$))/g, '').replace(',', '.');
  else if (/^[+-]?\d{1,3}([ ,\u00A0\u202F]\d{3})+(\.\d+)?$/.test(bare)) bare = bare.replace(/[ ,\u00A0\u202F]/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare) ? Number(bare) : Number.NaN;
}

/** Whether the commas of these texts stand before fractions: some has not exactly three digits behind it, or a lone 0 before it. */
export function usesDecimalComma(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const match = /^[+-]?(\d+),(\d+)\s?[%€₽]?$/.exec(text.trim());
    return match !== null && (match[2]?.length !== 3 || match[1] === '0');
  });
}
