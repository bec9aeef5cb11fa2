import { option } from '#lib/questionnaires/library/option.ts';
import { say } from '#lib/questionnaires/library/say.ts';
import type { JourneyQuestion } from '#lib/questionnaires/questionnaire.ts';

/** The journey block of the demo: from the wish to train to the day one nearly stops. */
export const gymJourney: JourneyQuestion = {
  code: 'path',
  type: 'journey',
  label: say(
    'Think back: what was it like, step by step? Skip what did not happen.',
    'Вспомните шаг за шагом. Чего не было — пропустите.',
    '请一步一步回想：当时是怎样的？没有发生的就跳过。',
    'Atcerieties soli pa solim: kā tas bija? Izlaidiet to, kā nebija.',
  ),
  ask: ['touchpoints', 'emotion', 'barriers', 'story'],
  stages: [
    option('need', 'I felt I should train', 'Пора тренироваться', '我觉得该锻炼了', 'Sapratu, ka vajag trenēties'),
    option('look', 'I looked around', 'Поиск вариантов', '我四处比较', 'Meklēju iespējas'),
    option('trial', 'First visit', 'Первый визит', '第一次去', 'Pirmais apmeklējums'),
    option('join', 'I joined', 'Покупка абонемента', '我办了卡', 'Iegādājos abonementu'),
    option('use', 'The first months', 'Первые месяцы', '最初几个月', 'Pirmie mēneši'),
    option(
      'leave',
      'I stopped or nearly stopped',
      'Почти бросил(а) или бросил(а)',
      '我放弃了或差点放弃',
      'Pārtraucu vai gandrīz pārtraucu',
    ),
  ],
  touchpoints: [
    { ...option('site', 'Web site', 'Сайт', '网站', 'Mājaslapa'), kind: 'online' },
    { ...option('app', 'App', 'Приложение', '应用程序', 'Lietotne'), kind: 'online' },
    { ...option('reviews', 'Reviews', 'Отзывы', '评价', 'Atsauksmes'), kind: 'online' },
    { ...option('social', 'Social media', 'Соцсети', '社交媒体', 'Sociālie tīkli'), kind: 'online' },
    { ...option('reception', 'Reception', 'Рецепция', '前台', 'Reģistratūra'), kind: 'offline' },
    { ...option('trainer', 'Trainer', 'Тренер', '教练', 'Treneris'), kind: 'offline' },
    { ...option('friend', 'A friend', 'Друг', '朋友', 'Draugs vai draudzene'), kind: 'offline' },
  ],
  barriers: [
    option(
      'price',
      'Price unclear or high',
      'Цена высокая или непонятная',
      '价格不清楚或太高',
      'Cena neskaidra vai augsta',
    ),
    option('crowd', 'Too crowded', 'Слишком людно', '人太多', 'Pārāk daudz cilvēku'),
    option('shy', 'I felt out of place', 'Чувство, что здесь не место', '我觉得格格不入', 'Jutos nevietā'),
    option('hours', 'Opening hours', 'Часы работы', '营业时间', 'Darba laiks'),
    option('contract', 'The contract', 'Договор', '合同', 'Līgums'),
  ],
};
