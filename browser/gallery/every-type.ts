import type { Option, Questionnaire, Row, Text } from '#lib/questionnaires/questionnaire.ts';

/** A questionnaire with every question type and every state worth a look, in four languages, for the gallery and tests. */
export const everyType: Questionnaire = {
  format: 'segue/questionnaire@1',
  code: 'every-type',
  title: t('Your morning coffee', 'Ваш утренний кофе', '您的早晨咖啡', 'Jūsu rīta kafija'),
  intro: t(
    'Three minutes about **how you drink coffee**.\n\n- no account\n- no e-mail\n\nMore at [our site](https://coffee.example).',
    'Три минуты о том, **как вы пьёте кофе**.\n\n- без регистрации\n- без почты\n\nПодробнее на [нашем сайте](https://coffee.example).',
    '三分钟聊聊**您怎么喝咖啡**。\n\n- 无需注册\n- 无需邮箱\n\n详情见[我们的网站](https://coffee.example)。',
    'Trīs minūtes par to, **kā jūs dzerat kafiju**.\n\n- bez reģistrācijas\n- bez e-pasta\n\nVairāk [mūsu vietnē](https://coffee.example).',
  ),
  languages: ['en', 'ru', 'zh', 'lv'],
  anonymous: true,
  privacy: {
    controller: t('Riverside Coffee', 'Кофейни «У реки»', '河畔咖啡', 'Kafejnīca “Pie upes”'),
    purpose: t(
      'To brew what people like',
      'Варить то, что людям нравится',
      '做出大家喜欢的咖啡',
      'Lai gatavotu to, kas cilvēkiem garšo',
    ),
    retention: t('12 months', '12 месяцев', '12 个月', '12 mēnešus'),
    contact: t('privacy@coffee.example', 'privacy@coffee.example', 'privacy@coffee.example', 'privacy@coffee.example'),
  },
  pages: [
    {
      code: 'you',
      title: t('About you', 'О вас', '关于您', 'Par jums'),
      questions: [
        {
          code: 'age',
          type: 'number',
          required: true,
          min: 14,
          max: 100,
          label: t('How old are you?', 'Сколько вам лет?', '您多大年纪？', 'Cik jums gadu?'),
        },
        {
          code: 'home',
          type: 'location',
          levels: ['country', 'region', 'city'],
          label: t('Where do you live?', 'Где вы живёте?', '您住在哪里？', 'Kur jūs dzīvojat?'),
        },
        {
          code: 'children',
          type: 'yes-no',
          label: t(
            'Do children live with you?',
            'Живут ли с вами дети?',
            '有孩子和您同住吗？',
            'Vai ar jums dzīvo bērni?',
          ),
        },
        { code: 'source', type: 'hidden', label: t('Source', 'Источник', '来源', 'Avots') },
      ],
    },
    {
      code: 'habits',
      title: t('How you drink it', 'Как вы его пьёте', '您怎么喝', 'Kā jūs to dzerat'),
      questions: [
        {
          code: 'drink',
          type: 'single',
          required: true,
          label: t('What do you drink most?', 'Что вы пьёте чаще всего?', '您最常喝什么？', 'Ko jūs dzerat visbiežāk?'),
          help: t(
            'Think of the *last month*.',
            'Вспомните *последний месяц*.',
            '请回想*最近一个月*。',
            'Padomājiet par *pēdējo mēnesi*.',
          ),
          options: [
            o('espresso', 'Espresso', 'Эспрессо', '意式浓缩', 'Espreso'),
            o('milk', 'Coffee with milk', 'Кофе с молоком', '加奶咖啡', 'Kafiju ar pienu'),
            o('filter', 'Filter coffee', 'Фильтр-кофе', '滴滤咖啡', 'Filtra kafiju'),
            { ...o('other', 'Something else', 'Другое', '其他', 'Kaut ko citu'), other: true },
          ],
        },
        {
          code: 'milk',
          type: 'dropdown',
          showIf: "drink = 'milk'",
          label: t('Which milk?', 'Какое молоко?', '哪种奶？', 'Kādu pienu?'),
          options: [
            o('cow', 'Cow', 'Коровье', '牛奶', 'Govs'),
            o('oat', 'Oat', 'Овсяное', '燕麦奶', 'Auzu'),
            { ...o('other', 'Another', 'Другое', '其他', 'Citu'), other: true },
          ],
        },
        {
          code: 'places',
          type: 'multiple',
          max: 2,
          label: t('Where do you get it?', 'Где вы его берёте?', '您在哪里买？', 'Kur jūs to dabūjat?'),
          options: [
            o('home', 'I make it at home', 'Варю дома', '在家自己做', 'Gatavoju mājās'),
            o('cafe', 'In a café', 'В кафе', '咖啡馆', 'Kafejnīcā'),
            o('office', 'At work', 'На работе', '在公司', 'Darbā'),
            { ...o('else', 'Elsewhere', 'В другом месте', '其他地方', 'Citur'), other: true },
            { ...o('none', 'I do not drink coffee', 'Не пью кофе', '我不喝咖啡', 'Nedzeru kafiju'), exclusive: true },
          ],
        },
        {
          code: 'mail',
          type: 'email',
          label: t(
            'Your e-mail, if you want our recipes',
            'Ваша почта, если хотите наши рецепты',
            '若想收到食谱，请留下邮箱',
            'Jūsu e-pasts, ja vēlaties mūsu receptes',
          ),
        },
        {
          code: 'name',
          type: 'short-text',
          label: t('What shall we call you?', 'Как к вам обращаться?', '怎么称呼您？', 'Kā jūs uzrunāt?'),
        },
        {
          code: 'why',
          type: 'long-text',
          maxLength: 300,
          label: t(
            'What makes {{drink}} good?',
            '{{drink}}: чем хорош этот напиток?',
            '{{drink}}好在哪里？',
            '{{drink}}: kas tajā ir labs?',
          ),
        },
      ],
    },
    {
      code: 'view',
      questions: [
        {
          code: 'agree',
          type: 'matrix',
          required: true,
          label: t('How much do you agree?', 'Насколько вы согласны?', '您有多同意？', 'Cik lielā mērā piekrītat?'),
          help: t('There is no right answer.', 'Правильного ответа нет.', '没有标准答案。', 'Pareizas atbildes nav.'),
          rows: [
            o('wake', 'It wakes me up', 'Он меня будит', '它让我清醒', 'Tā mani pamodina'),
            o('calm', 'It calms me', 'Он меня успокаивает', '它让我平静', 'Tā mani nomierina'),
            o('price', 'Price decides for me', 'Для меня решает цена', '价格决定一切', 'Manā vietā izlemj cena'),
          ],
          options: scale(),
        },
      ],
    },
    {
      code: 'marks',
      title: t('Your marks', 'Ваши оценки', '您的评分', 'Jūsu vērtējumi'),
      questions: [
        {
          code: 'stars',
          type: 'rating',
          shape: 'stars',
          label: t(
            'How was your last cup?',
            'Какой была последняя чашка?',
            '上一杯怎么样？',
            'Kāda bija pēdējā tasīte?',
          ),
        },
        {
          code: 'mood',
          type: 'rating',
          shape: 'faces',
          label: t(
            'And how did you feel after it?',
            'А как вы себя чувствовали после?',
            '喝完感觉如何？',
            'Kā jutāties pēc tās?',
          ),
        },
        {
          code: 'ten',
          type: 'rating',
          shape: 'numbers',
          max: 10,
          label: t('How strong was it?', 'Насколько он был крепким?', '浓度如何？', 'Cik stipra tā bija?'),
          low: t('Weak', 'Слабый', '淡', 'Vāja'),
          high: t('Strong', 'Крепкий', '浓', 'Stipra'),
        },
        {
          code: 'recommend',
          type: 'nps',
          required: true,
          label: t(
            'Would you recommend us to a friend?',
            'Посоветуете нас другу?',
            '您会向朋友推荐我们吗？',
            'Vai ieteiktu mūs draugam?',
          ),
        },
        {
          code: 'often',
          type: 'likert',
          label: t('I could not do without coffee', 'Без кофе не обойдусь', '我离不开咖啡', 'Bez kafijas neiztikšu'),
          options: scale(),
        },
        {
          code: 'seven',
          type: 'likert',
          label: t('Coffee is a ritual', 'Кофе — это ритуал', '喝咖啡是一种仪式', 'Kafija ir rituāls'),
          options: Array.from({ length: 7 }, (_, i) => scale()[Math.min(4, i)] ?? scale()[0]).map((each, i) => ({
            ...o('1', '', '', '', ''),
            ...each,
            code: String(i + 1),
          })),
        },
      ],
    },
    {
      code: 'way',
      title: t('Your way to a cup', 'Ваш путь к чашке', '您的一杯之路', 'Jūsu ceļš līdz tasītei'),
      questions: [
        {
          code: 'path',
          type: 'journey',
          label: t('Think back, step by step', 'Вспомните шаг за шагом', '请一步步回想', 'Atcerieties soli pa solim'),
          help: t(
            'Skip what did not happen.',
            'Чего не было — пропустите.',
            '没有发生的请跳过。',
            'Izlaidiet to, kā nebija.',
          ),
          ask: ['touchpoints', 'emotion', 'expectation', 'barriers', 'story'],
          stages: [
            o('wish', 'I wanted one', 'Захотелось', '想喝', 'Sagribējās'),
            o('queue', 'I stood in line', 'Очередь', '排队', 'Rinda'),
            o('drink', 'I drank it', 'Выпил(а)', '喝了', 'Izdzēru'),
          ],
          touchpoints: [
            { ...o('app', 'App', 'Приложение', '应用', 'Lietotne'), kind: 'online' },
            { ...o('till', 'Till', 'Касса', '收银台', 'Kase'), kind: 'offline' },
            { ...o('barista', 'Barista', 'Бариста', '咖啡师', 'Barista'), kind: 'offline' },
          ],
          barriers: [
            o('price', 'The price', 'Цена', '价格', 'Cena'),
            o('wait', 'The wait', 'Ожидание', '等待', 'Gaidīšana'),
          ],
        },
      ],
    },
    {
      code: 'end',
      questions: [
        {
          code: 'thanks',
          type: 'statement',
          label: t(
            'Almost there. **One last thing.**',
            'Почти готово. **Последнее.**',
            '快完成了。**最后一件事。**',
            'Gandrīz viss. **Vēl viena lieta.**',
          ),
        },
        {
          code: 'quote',
          type: 'consent',
          required: true,
          label: t(
            'You may quote my words without my name.',
            'Мои слова можно цитировать без имени.',
            '可以匿名引用我的话。',
            'Manus vārdus drīkst citēt bez vārda.',
          ),
        },
      ],
    },
  ],
};

function t(en: string, ru: string, zh: string, lv: string): Text {
  return { en, ru, zh, lv };
}

function o(code: string, en: string, ru: string, zh: string, lv: string): Option & Row {
  return { code, label: t(en, ru, zh, lv) };
}

function scale(): readonly [Option, ...Option[]] {
  return [
    o('1', 'Not at all', 'Совсем нет', '完全不同意', 'Nemaz'),
    o('2', 'Rather not', 'Скорее нет', '不太同意', 'Drīzāk ne'),
    o('3', 'Partly', 'Отчасти', '一般', 'Daļēji'),
    o('4', 'Rather yes', 'Скорее да', '比较同意', 'Drīzāk jā'),
    o('5', 'Fully', 'Полностью', '完全同意', 'Pilnībā'),
  ];
}
