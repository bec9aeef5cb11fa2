import type { Locale } from '#lib/i18n/locale.ts';
import type { Dice } from './dice.ts';
import en from './words/en.json' with { type: 'json' };
import lv from './words/lv.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };
import zh from './words/zh.json' with { type: 'json' };

export type Theme = keyof (typeof en)['themes'];
export type Mood = keyof (typeof en)['tails'];

const words: { readonly [L in Locale]: typeof en } = { en, ru, lv, zh };

/**
 * Writes open answers of one person: one or two sentences on a theme, in most cases with another in its mood. `{slot}` draws
 * from a list, `{a|b}` is how a man or a woman says it; some people write without capitals or full stops.
 */
export function teller(language: Locale, woman: boolean, dice: Dice): (theme: Theme, mood?: Mood) => string {
  const { slots, themes, tails } = words[language];
  const careless = language !== 'zh' && dice.chance(0.2);
  const fill = (text: string): string =>
    text.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
      const [man, other] = inside.split('|');
      if (other !== undefined) return (woman ? other : man) ?? '';
      return dice.among(slots[inside as keyof typeof slots]);
    });
  return (theme, mood) => {
    const first = dice.among(themes[theme]);
    const next = dice.chance(0.35) ? dice.among(themes[theme]) : first;
    const last = mood && dice.chance(0.7) ? fill(dice.among(tails[mood])) : '';
    // Always in the order of the list, so that two people who say the same two things say them in the same words.
    const chosen = themes[theme].filter((sentence) => sentence === first || sentence === next);
    const told = [...chosen.map(fill), last]
      .filter(Boolean)
      .map(raised)
      .join(language === 'zh' ? '' : ' ');
    return careless ? told.toLowerCase().replace(/\.$/, '') : told;
  };
}

function raised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
