/** The light values of the design tokens, for documents that no style sheet reaches. */
export const paper = {
  ground: '#ffffff',
  sunken: '#f1f1ed',
  line: '#dcdcd6',
  lineStrong: '#85878a',
  ink: '#1a1c1e',
  ink2: '#45484b',
  ink3: '#62666a',
  accent: '#0b5b66',
  warn: '#855200',
  warnSoft: '#fbf0d9',
} as const;

/** Colours of segments 1 to 10, and of a letter on each. */
const segments = [
  ['#4c66c8', '#ffffff'],
  ['#cc7e04', '#1a1c1e'],
  ['#91256c', '#ffffff'],
  ['#1b3606', '#ffffff'],
  ['#0b97ba', '#1a1c1e'],
  ['#be483d', '#ffffff'],
  ['#47065c', '#ffffff'],
  ['#4f4a00', '#ffffff'],
  ['#71747e', '#ffffff'],
  ['#a08276', '#1a1c1e'],
] as const;

/** A segment's colour on paper and that of a letter on it; `number` counts from 1 and begins again after ten. */
export function segmentInk(number: number): { readonly ground: string; readonly letter: string } {
  const [ground, letter] = segments[(number - 1) % segments.length] ?? segments[0];
  return { ground, letter };
}
