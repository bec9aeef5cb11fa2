import type { Question } from '../../questionnaire.ts';
import { option } from '../option.ts';
import { say } from '../say.ts';

/** The journey block for any purchase: from the need to what came after, in the stages of the model `need-to-care`. */
export const purchaseJourney = {
  code: 'way',
  type: 'journey',
  label: say(
    'Think back to the last time. What was it like, step by step? Skip what did not happen.',
    'Вспомните последний раз. Как это было, шаг за шагом? Чего не было — пропустите.',
    '请回想最近一次：每一步是怎样的？没有发生的可以跳过。',
    'Atcerieties pēdējo reizi. Kā tas bija, soli pa solim? To, kā nebija, izlaidiet.',
  ),
  ask: ['touchpoints', 'emotion', 'barriers', 'story'],
  stages: [
    option('need', 'I noticed that I needed it', 'Понял(а), что это нужно', '意识到有需要', 'Sapratu, ka man to vajag'),
    option('search', 'I looked around', 'Искал(а) варианты', '了解各种选择', 'Meklēju iespējas'),
    option('decide', 'I compared and decided', 'Сравнивал(а) и решал(а)', '比较并做决定', 'Salīdzināju un izlēmu'),
    option('buy', 'I bought', 'Покупал(а)', '购买', 'Nopirku'),
    option(
      'after-sales',
      'I used it and needed help or service',
      'Пользовался (пользовалась), обращался (обращалась) за помощью',
      '使用与售后',
      'Lietoju un meklēju palīdzību',
    ),
  ],
  touchpoints: [
    {
      ...option('search', 'Search engine or map', 'Поисковик или карты', '搜索引擎或地图', 'Meklētājs vai karte'),
      kind: 'online',
    },
    { ...option('site', 'Web site', 'Сайт', '网站', 'Mājaslapa'), kind: 'online' },
    { ...option('social', 'Social media', 'Соцсети', '社交媒体', 'Sociālie tīkli'), kind: 'online' },
    { ...option('reviews', 'Reviews', 'Отзывы', '评价', 'Atsauksmes'), kind: 'online' },
    {
      ...option('app', 'App or chat', 'Приложение или чат', '应用或在线客服', 'Lietotne vai tērzēšana'),
      kind: 'online',
    },
    {
      ...option('people', 'Friends or colleagues', 'Друзья или коллеги', '朋友或同事', 'Draugi vai kolēģi'),
      kind: 'offline',
    },
    { ...option('shop', 'Shop or office', 'Магазин или офис', '门店', 'Veikals vai birojs'), kind: 'offline' },
    {
      ...option(
        'staff',
        'Staff, in person or by phone',
        'Сотрудник лично или по телефону',
        '工作人员（当面或电话）',
        'Darbinieks klātienē vai pa tālruni',
      ),
      kind: 'offline',
    },
  ],
  barriers: [
    option(
      'price',
      'The price was unclear or too high',
      'Цена непонятная или слишком высокая',
      '价格不清楚或太高',
      'Neskaidra vai pārāk augsta cena',
    ),
    option('information', 'Information was missing', 'Не хватало информации', '信息不足', 'Trūka informācijas'),
    option('time', 'It took too long', 'Слишком долго', '花的时间太长', 'Tas prasīja pārāk daudz laika'),
    option(
      'trust',
      'I was not sure whom to trust',
      'Было непонятно, кому верить',
      '不知道该相信谁',
      'Nezināju, kam uzticēties',
    ),
    option('staff', 'Nobody could help', 'Никто не мог помочь', '没有人能帮上忙', 'Neviens nevarēja palīdzēt'),
    option('effort', 'It was complicated', 'Всё было сложно', '过程太复杂', 'Tas bija sarežģīti'),
  ],
} as const satisfies Question;
