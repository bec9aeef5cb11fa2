import type { Amount, TaskState } from '#lib/journeys/map-document.ts';
import { say } from '#lib/questionnaires/library/say.ts';
import type { PlannedSegment } from './plan.ts';

interface TeamOn {
  readonly persona: {
    readonly name: ReturnType<typeof say>;
    /** What its picture is drawn from. */
    readonly seed: string;
    readonly approved: boolean;
  };
  readonly actions: readonly {
    readonly stage: string;
    /** Code of the barrier that it answers. */
    readonly barrier: string;
    readonly text: ReturnType<typeof say>;
    /** Days from the making of the demo until it is due. */
    readonly days: number;
    readonly effort: Amount;
    readonly effect: Amount;
    readonly state: TaskState;
  }[];
}

/** What the made-up team of the club wrote: names of personas, and actions on their maps. */
export const team: Readonly<Record<PlannedSegment['code'], TeamOn>> = {
  quiet: {
    persona: {
      name: say(
        'Ilze, recharges in quiet',
        'Илзе, приходит за тишиной',
        '伊尔泽，来这里静心',
        'Ilze, smeļas spēkus klusumā',
      ),
      seed: 'demo-15',
      approved: true,
    },
    actions: [
      {
        stage: 'trial',
        barrier: 'crowd',
        text: say(
          'Offer first visits in the quiet hours, with a chart of how full it is',
          'Звать на первый визит в тихие часы и показывать график загрузки',
          '首次体验安排在人少的时段，并展示忙闲时间表',
          'Pirmo apmeklējumu piedāvāt klusajās stundās un rādīt noslodzes grafiku',
        ),
        days: 14,
        effort: 'small',
        effect: 'large',
        state: 'in-work',
      },
      {
        stage: 'use',
        barrier: 'crowd',
        text: say(
          'Keep one room without music and phones',
          'Оставить один зал без музыки и телефонов',
          '保留一间不放音乐、不用手机的房间',
          'Atstāt vienu zāli bez mūzikas un telefoniem',
        ),
        days: 45,
        effort: 'middle',
        effect: 'middle',
        state: 'planned',
      },
    ],
  },
  parents: {
    persona: {
      name: say('Marta, squeezed parent', 'Марта, занятая мама', '玛尔塔，忙碌的妈妈', 'Marta, aizņemta mamma'),
      seed: 'demo-20',
      approved: true,
    },
    actions: [
      {
        stage: 'use',
        barrier: 'hours',
        text: say(
          'Try opening until 23:00 on three evenings',
          'Три вечера в неделю работать до 23:00, на пробу',
          '试行每周三个晚上开放到 23:00',
          'Izmēģināt darba laiku līdz 23.00 trīs vakarus nedēļā',
        ),
        days: 30,
        effort: 'large',
        effect: 'large',
        state: 'in-work',
      },
      {
        stage: 'join',
        barrier: 'contract',
        text: say(
          'A two-page contract that can be paused',
          'Договор на двух страницах, который можно приостановить',
          '两页纸、可暂停的合同',
          'Divu lapu līgums, ko var apturēt',
        ),
        days: 60,
        effort: 'middle',
        effect: 'large',
        state: 'planned',
      },
      {
        stage: 'leave',
        barrier: 'contract',
        text: say(
          'Offer a pause before anybody cancels',
          'Предлагать паузу, прежде чем человек уйдёт',
          '在会员退卡之前，先提供暂停选项',
          'Piedāvāt pauzi, pirms kāds lauž līgumu',
        ),
        days: 21,
        effort: 'small',
        effect: 'large',
        state: 'planned',
      },
    ],
  },
  strength: {
    persona: {
      name: say(
        'Oļegs, strength regular',
        'Олег, постоянный силовик',
        '奥列格，力量训练常客',
        'Oļegs, spēka treniņu pastāvīgais',
      ),
      seed: 'demo-25',
      approved: false,
    },
    actions: [
      {
        stage: 'use',
        barrier: 'crowd',
        text: say(
          'A second rack, and booking by the half hour in the app',
          'Вторая стойка и запись на полчаса в приложении',
          '增加一个深蹲架，并可在应用中按半小时预约',
          'Otrs statīvs un pieraksts lietotnē pa pusstundām',
        ),
        days: 90,
        effort: 'large',
        effect: 'middle',
        state: 'planned',
      },
    ],
  },
  price: {
    persona: {
      name: say(
        'Līga, price-first newcomer',
        'Лига, новичок, считает деньги',
        '丽加，看重价格的新手',
        'Līga, jauniņā, kas skaita naudu',
      ),
      seed: 'demo-31',
      approved: false,
    },
    actions: [
      {
        stage: 'look',
        barrier: 'price',
        text: say(
          'Put all prices on the first page, without asking for a number',
          'Все цены на первой странице, без номера телефона',
          '在首页公布全部价格，不需要先留电话',
          'Visas cenas pirmajā lapā, neprasot tālruņa numuru',
        ),
        days: 7,
        effort: 'small',
        effect: 'large',
        state: 'done',
      },
      {
        stage: 'trial',
        barrier: 'shy',
        text: say(
          'A host by name meets everybody on the first visit',
          'На первом визите каждого встречает сотрудник, который представляется',
          '首次到访由专人接待并介绍自己',
          'Pirmajā apmeklējumā katru sagaida darbinieks, kas iepazīstas',
        ),
        days: 35,
        effort: 'middle',
        effect: 'large',
        state: 'planned',
      },
    ],
  },
};
