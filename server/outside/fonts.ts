import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The faces that documents are set in: Latin, Greek and Cyrillic in the first three, Chinese in the others. */
export const faces = {
  sans: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'sans-strong': 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  serif: 'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'sans-chinese': 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'sans-chinese-strong': 'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  'serif-chinese': 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
} as const;
export type Face = keyof typeof faces;

/** Where the file of a face lies: every process of Segue runs in its folder, bundled or not. */
export function fontFile(face: Face): string {
  return join(process.cwd(), 'node_modules', '@expo-google-fonts', faces[face]);
}

/** The file of a face, read once: about 0.6 MB, of a Chinese one 10 to 15 MB. */
export function readFont(face: Face): Buffer {
  const holder = globalThis as { [key]?: Map<Face, Buffer> };
  holder[key] ??= new Map();
  const read = holder[key].get(face) ?? readFileSync(fontFile(face));
  holder[key].set(face, read);
  return read;
}

const key = Symbol.for('segue.fonts');

/** Whether a text needs a Chinese face: it holds Chinese characters, their punctuation or full-width forms. */
export function needsChinese(text: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/.test(text);
}
