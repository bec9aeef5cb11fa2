import type { Text } from '../questionnaire.ts';

/** Words that a new question begins with, for respondents to read: a scale of agreement, stages of a way, what stands in it. */
export const readyWords = {
  agreement: [
    { en: 'Not at all', ru: 'Совсем не согласен', zh: '完全不同意', lv: 'Pilnīgi nepiekrītu' },
    { en: 'Rather not', ru: 'Скорее не согласен', zh: '不太同意', lv: 'Drīzāk nepiekrītu' },
    { en: 'Partly', ru: 'Отчасти согласен', zh: '部分同意', lv: 'Daļēji piekrītu' },
    { en: 'Rather yes', ru: 'Скорее согласен', zh: '比较同意', lv: 'Drīzāk piekrītu' },
    { en: 'Fully', ru: 'Полностью согласен', zh: '完全同意', lv: 'Pilnīgi piekrītu' },
  ],
  likely: [
    { en: 'Not at all likely', ru: 'Совсем не вероятно', zh: '完全不可能', lv: 'Nemaz nav iespējams' },
    { en: 'Extremely likely', ru: 'Очень вероятно', zh: '非常可能', lv: 'Ļoti iespējams' },
  ],
  stages: [
    { en: 'Noticing the need', ru: 'Осознание потребности', zh: '发现需求', lv: 'Vajadzības apzināšanās' },
    { en: 'Looking around', ru: 'Поиск', zh: '搜寻', lv: 'Meklēšana' },
    { en: 'Deciding', ru: 'Решение', zh: '决定', lv: 'Lēmums' },
    { en: 'Buying', ru: 'Покупка', zh: '购买', lv: 'Pirkums' },
    { en: 'Afterwards', ru: 'После покупки', zh: '购买之后', lv: 'Pēc pirkuma' },
  ],
  touchpoints: [
    { en: 'Website', ru: 'Сайт', zh: '网站', lv: 'Tīmekļa vietne' },
    { en: 'Friends and family', ru: 'Друзья и родные', zh: '亲友', lv: 'Draugi un ģimene' },
  ],
  barriers: [
    { en: 'Too expensive', ru: 'Слишком дорого', zh: '太贵', lv: 'Pārāk dārgi' },
    { en: 'Too little information', ru: 'Мало информации', zh: '信息太少', lv: 'Pārāk maz informācijas' },
  ],
} as const satisfies Record<string, readonly Text[]>;
