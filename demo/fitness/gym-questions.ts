import { agreement } from '#lib/questionnaires/library/agreement.ts';
import { option } from '#lib/questionnaires/library/option.ts';
import { say } from '#lib/questionnaires/library/say.ts';
import type { Question } from '#lib/questionnaires/questionnaire.ts';

/** The demo's own questions on training, money and motives; the rest comes from the library. */
export const gymQuestions = {
  visits: {
    code: 'visits',
    type: 'single',
    label: say(
      'How often did you train in the last month?',
      'Как часто вы тренировались за последний месяц?',
      '过去一个月您多久健身一次？',
      'Cik bieži jūs trenējāties pēdējā mēneša laikā?',
    ),
    required: true,
    factor: 'behavioural',
    subfactor: 'frequency',
    scale: 'ordinal',
    options: [
      option('never', 'Not at all', 'Ни разу', '一次也没有', 'Ne reizi'),
      option('monthly', 'One to three times', 'Один–три раза', '一到三次', 'Vienu līdz trīs reizes'),
      option('weekly', 'Once or twice a week', 'Раз-два в неделю', '每周一两次', 'Reizi vai divas nedēļā'),
      option(
        'often',
        'Three times a week or more',
        'Три раза в неделю и чаще',
        '每周三次或更多',
        'Trīs reizes nedēļā vai biežāk',
      ),
    ],
  },

  experience: {
    code: 'experience',
    type: 'single',
    label: say(
      'How well do you know your way around a gym?',
      'Насколько уверенно вы чувствуете себя в зале?',
      '您对健身房有多熟悉？',
      'Cik labi jūs orientējaties trenažieru zālē?',
    ),
    factor: 'behavioural',
    subfactor: 'skills',
    scale: 'ordinal',
    options: [
      option('new', 'I am new to it', 'Я новичок', '我是新手', 'Esmu iesācējs'),
      option('some', 'I know what I need', 'Знаю то, что мне нужно', '会用我需要的', 'Zinu to, kas man vajadzīgs'),
      option('expert', 'I could show others', 'Могу показать другим', '可以教别人', 'Varu parādīt citiem'),
    ],
  },

  times: {
    code: 'times',
    type: 'multiple',
    label: say('When do you train?', 'Когда вы тренируетесь?', '您通常什么时候健身？', 'Kad jūs trenējaties?'),
    factor: 'behavioural',
    subfactor: 'time-of-day',
    scale: 'multi',
    options: [
      option('early', 'Before nine in the morning', 'До девяти утра', '早上九点以前', 'Pirms deviņiem no rīta'),
      option('day', 'During the day', 'Днём', '白天', 'Pa dienu'),
      option(
        'evening',
        'After work, until eight',
        'После работы, до восьми',
        '下班后到晚上八点',
        'Pēc darba, līdz astoņiem',
      ),
      option('late', 'After eight in the evening', 'После восьми вечера', '晚上八点以后', 'Pēc astoņiem vakarā'),
      option('weekend', 'At weekends', 'По выходным', '周末', 'Brīvdienās'),
    ],
  },

  decided: {
    code: 'decided',
    type: 'single',
    label: say(
      'How long did you think before joining?',
      'Как долго вы думали, прежде чем записаться?',
      '您考虑了多久才办卡？',
      'Cik ilgi jūs domājāt, pirms iestājāties?',
    ),
    showIf: "visits != 'never'",
    factor: 'behavioural',
    subfactor: 'decision-time',
    scale: 'ordinal',
    options: [
      option(
        'same-day',
        'I joined the same day',
        'Записался или записалась в тот же день',
        '当天就办了',
        'Iestājos tajā pašā dienā',
      ),
      option('weeks', 'Some weeks', 'Несколько недель', '几个星期', 'Dažas nedēļas'),
      option('months', 'Months', 'Несколько месяцев', '几个月', 'Vairākus mēnešus'),
    ],
  },

  triggers: {
    code: 'triggers',
    type: 'multiple',
    label: say('What made you start?', 'Что подтолкнуло вас начать?', '是什么让您开始的？', 'Kas jūs pamudināja sākt?'),
    max: 2,
    randomise: true,
    factor: 'behavioural',
    subfactor: 'triggers',
    scale: 'multi',
    options: [
      option('health', 'My body told me to', 'Самочувствие', '身体发出了信号', 'Pašsajūta'),
      option('stress', 'Stress', 'Стресс', '压力', 'Stress'),
      option('friend', 'A friend went', 'Пошёл кто-то из друзей', '朋友去了', 'Aizgāja kāds draugs'),
      option('offer', 'An offer', 'Выгодное предложение', '优惠活动', 'Izdevīgs piedāvājums'),
      option('new-year', 'A new year, a new start', 'Новый год, новая жизнь', '新年新开始', 'Jauns gads, jauns sākums'),
      option('sport', 'My sport', 'Мой вид спорта', '我的运动项目', 'Mans sporta veids'),
    ],
  },

  sources: {
    code: 'sources',
    type: 'multiple',
    label: say(
      'Where did you hear of gyms near you?',
      'Откуда вы узнавали о клубах рядом?',
      '您从哪里了解到附近的健身房？',
      'Kur jūs uzzinājāt par sporta klubiem savā tuvumā?',
    ),
    max: 3,
    randomise: true,
    factor: 'behavioural',
    subfactor: 'information',
    scale: 'multi',
    options: [
      option('friends', 'Friends', 'Друзья', '朋友', 'Draugi'),
      option('search', 'Search or maps', 'Поиск или карты', '搜索或地图', 'Meklētājs vai kartes'),
      option('social', 'Social media', 'Соцсети', '社交媒体', 'Sociālie tīkli'),
      option('reviews', 'Reviews', 'Отзывы', '评价', 'Atsauksmes'),
      option('street', 'Passing by', 'Проходя мимо', '路过看到', 'Ejot garām'),
      { ...option('none', 'None of these', 'Ничего из этого', '以上都不是', 'Nekas no minētā'), exclusive: true },
    ],
  },

  membership: {
    code: 'membership',
    type: 'single',
    label: say(
      'How do you pay for training?',
      'Как вы платите за тренировки?',
      '您怎样支付健身费用？',
      'Kā jūs maksājat par treniņiem?',
    ),
    factor: 'buyer',
    subfactor: 'purchase-size',
    scale: 'nominal',
    options: [
      option('visit', 'Visit by visit', 'За каждое посещение', '按次付费', 'Par katru apmeklējumu'),
      option('month', 'By the month', 'Помесячно', '按月付费', 'Pa mēnešiem'),
      option('year', 'By the year', 'За год', '年卡', 'Par gadu'),
      option('employer', 'My employer pays', 'Платит работодатель', '单位支付', 'Maksā darba devējs'),
    ],
  },

  spend: {
    code: 'spend',
    type: 'number',
    label: say(
      'About how much do you spend on training in a month?',
      'Сколько примерно вы тратите на тренировки в месяц?',
      '您每个月在健身上大约花多少钱？',
      'Cik aptuveni jūs mēnesī iztērējat treniņiem?',
    ),
    min: 0,
    max: 1000,
    unit: say('€', '€', '欧元', '€'),
    factor: 'behavioural',
    subfactor: 'spend',
    scale: 'interval',
  },

  season: {
    code: 'season',
    type: 'multiple',
    label: say(
      'When in the year do you train most?',
      'В какое время года вы тренируетесь больше всего?',
      '您一年中什么时候健身最多？',
      'Kurā gada laikā jūs trenējaties visvairāk?',
    ),
    factor: 'buyer',
    subfactor: 'seasonality',
    scale: 'multi',
    options: [
      option('winter', 'Winter', 'Зимой', '冬季', 'Ziemā'),
      option('spring', 'Spring', 'Весной', '春季', 'Pavasarī'),
      option('summer', 'Summer', 'Летом', '夏季', 'Vasarā'),
      option('autumn', 'Autumn', 'Осенью', '秋季', 'Rudenī'),
      {
        ...option('even', 'Much the same all year', 'Круглый год одинаково', '全年差不多', 'Visu gadu vienādi'),
        exclusive: true,
      },
    ],
  },

  why: {
    code: 'why',
    type: 'matrix',
    label: say(
      'How far do you agree?',
      'Насколько вы согласны?',
      '您在多大程度上同意以下说法？',
      'Cik lielā mērā jūs piekrītat?',
    ),
    required: true,
    randomise: true,
    factor: 'psychological',
    subfactor: 'motivation',
    scale: 'ordinal',
    rows: [
      option(
        'strength',
        'I want to get stronger',
        'Хочу стать сильнее',
        '我想变得更强壮',
        'Gribu kļūt spēcīgāks vai spēcīgāka',
      ),
      option('weight', 'I want to lose weight', 'Хочу похудеть', '我想减重', 'Gribu zaudēt svaru'),
      option(
        'calm',
        'Training calms my head',
        'Тренировки меня успокаивают',
        '健身让我心静',
        'Treniņi nomierina prātu',
      ),
      option('people', 'I come for the people', 'Прихожу ради общения', '我是为了和人交往而来', 'Nāku cilvēku dēļ'),
      option('price', 'Price decides for me', 'Для меня решает цена', '对我来说价格说了算', 'Man izšķirošā ir cena'),
      option(
        'time',
        'I never have enough time',
        'Мне вечно не хватает времени',
        '我总是没有时间',
        'Man vienmēr trūkst laika',
      ),
    ],
    options: agreement,
  },

  goal: {
    code: 'goal',
    type: 'long-text',
    label: say(
      'What do you want training to change for you?',
      'Чего вы хотите добиться тренировками?',
      '您希望健身给您带来什么改变？',
      'Ko jūs ar treniņiem gribat panākt?',
    ),
    maxLength: 1000,
    factor: 'psychological',
    subfactor: 'goals',
    scale: 'text',
  },

  sooner: {
    code: 'sooner',
    type: 'long-text',
    label: say(
      'What should a gym have told you sooner?',
      'О чём клубу стоило сказать вам раньше?',
      '健身房本该早些告诉您什么？',
      'Ko sporta klubam vajadzēja jums pateikt agrāk?',
    ),
    maxLength: 1000,
    factor: 'psychological',
    subfactor: 'frustrations',
    scale: 'text',
  },
} as const satisfies Readonly<Record<string, Question>>;
