import { Font } from '@react-pdf/renderer';
import { type Face, fontFile } from './fonts.ts';

/** Families that a PDF may name: `Sans` and `Serif` for Latin and Cyrillic, `Sans Chinese` and `Serif Chinese` behind them. */
const families: readonly { readonly family: string; readonly face: Face; readonly weight: number }[] = [
  { family: 'Sans', face: 'sans', weight: 400 },
  { family: 'Sans', face: 'sans-strong', weight: 600 },
  { family: 'Serif', face: 'serif', weight: 400 },
  { family: 'Sans Chinese', face: 'sans-chinese', weight: 400 },
  { family: 'Sans Chinese', face: 'sans-chinese-strong', weight: 600 },
  { family: 'Serif Chinese', face: 'serif-chinese', weight: 400 },
];

/**
 * Makes the embedded faces known to the PDF renderer, once in a process, and lets Chinese break between any two
 * characters. The faces that PDF readers bring along hold neither Cyrillic nor Latvian. A file is read when first used.
 */
export function registerPdfFonts(): void {
  const holder = globalThis as { [key]?: boolean };
  if (holder[key]) return;
  holder[key] = true;
  for (const { family, face, weight } of families)
    Font.register({ family, src: fontFile(face), fontWeight: weight, fontStyle: 'normal' });
  // A piece of an empty text between two others says: break here, and put no hyphen.
  Font.registerHyphenationCallback((word) =>
    CHINESE.test(word) ? (word.match(BREAKABLE) ?? [word]).flatMap((piece) => [piece, '']) : [word],
  );
}

const key = Symbol.for('segue.pdf-fonts');
const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/;
/** One character with the marks that may not stand at the end of a line before it, or at the beginning after it. */
const BREAKABLE = /[“‘（《【「]*[^“‘（《【「][”’）》】」。，、？！：；…%]*|[“‘（《【「]+$/gu;
