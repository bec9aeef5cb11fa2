import { say } from './say.ts';

/** An option, row or stage with its label in all four languages. */
export function option<const Code extends string>(code: Code, en: string, ru: string, zh: string, lv: string) {
  return { code, label: say(en, ru, zh, lv) };
}
