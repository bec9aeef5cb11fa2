/** Words in all four languages, in the order en, ru, zh, lv. */
export function say(en: string, ru: string, zh: string, lv: string) {
  return { en, ru, zh, lv };
}
