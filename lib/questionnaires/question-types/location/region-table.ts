/**
 * Regions of some countries by ISO 3166-2: the part of the code behind the country, then the name in English, Russian,
 * Latvian and Chinese, '' or absent where none is written here. A country that is not in the table is asked without
 * regions.
 */
export const regionTable: Readonly<Record<string, readonly Row[]>> = {
  LV: rows(`
    101|Valka Municipality|Валкский край|Valkas novads
    102|Varakļāni Municipality|Вараклянский край|Varakļānu novads
    106|Ventspils Municipality|Вентспилсский край|Ventspils novads
    111|Augšdaugava Municipality|Аугшдаугавский край|Augšdaugavas novads
    112|South Kurzeme Municipality|Южно-Курземский край|Dienvidkurzemes novads
    113|Valmiera Municipality|Валмиерский край|Valmieras novads
    002|Aizkraukle Municipality|Айзкраукльский край|Aizkraukles novads
    007|Alūksne Municipality|Алуксненский край|Alūksnes novads
    011|Ādaži Municipality|Адажский край|Ādažu novads
    015|Balvi Municipality|Балвский край|Balvu novads
    016|Bauska Municipality|Бауский край|Bauskas novads
    022|Cēsis Municipality|Цесисский край|Cēsu novads
    026|Dobele Municipality|Добельский край|Dobeles novads
    033|Gulbene Municipality|Гулбенский край|Gulbenes novads
    041|Jelgava Municipality|Елгавский край|Jelgavas novads
    042|Jēkabpils Municipality|Екабпилсский край|Jēkabpils novads
    047|Krāslava Municipality|Краславский край|Krāslavas novads
    050|Kuldīga Municipality|Кулдигский край|Kuldīgas novads
    052|Ķekava Municipality|Кекавский край|Ķekavas novads
    054|Limbaži Municipality|Лимбажский край|Limbažu novads
    056|Līvāni Municipality|Ливанский край|Līvānu novads
    058|Ludza Municipality|Лудзенский край|Ludzas novads
    059|Madona Municipality|Мадонский край|Madonas novads
    062|Mārupe Municipality|Марупский край|Mārupes novads
    067|Ogre Municipality|Огрский край|Ogres novads
    068|Olaine Municipality|Олайнский край|Olaines novads
    073|Preiļi Municipality|Прейльский край|Preiļu novads
    077|Rēzekne Municipality|Резекненский край|Rēzeknes novads
    080|Ropaži Municipality|Ропажский край|Ropažu novads
    087|Salaspils Municipality|Саласпилсский край|Salaspils novads
    088|Saldus Municipality|Салдусский край|Saldus novads
    089|Saulkrasti Municipality|Саулкрастский край|Saulkrastu novads
    091|Sigulda Municipality|Сигулдский край|Siguldas novads
    094|Smiltene Municipality|Смилтенский край|Smiltenes novads
    097|Talsi Municipality|Талсинский край|Talsu novads
    099|Tukums Municipality|Тукумский край|Tukuma novads
    DGV|Daugavpils|Даугавпилс|Daugavpils|陶格夫匹尔斯
    JEL|Jelgava|Елгава|Jelgava|叶尔加瓦
    JUR|Jūrmala|Юрмала|Jūrmala|尤尔马拉
    LPX|Liepāja|Лиепая|Liepāja|利耶帕亚
    REZ|Rēzekne|Резекне|Rēzekne|雷泽克内
    RIX|Riga|Рига|Rīga|里加
    VEN|Ventspils|Вентспилс|Ventspils|文茨皮尔斯
  `),
  LT: rows(`
    AL|Alytus County|Алитусский уезд|Alītas apriņķis
    KL|Klaipėda County|Клайпедский уезд|Klaipēdas apriņķis
    KU|Kaunas County|Каунасский уезд|Kauņas apriņķis
    MR|Marijampolė County|Мариямпольский уезд|Marijampoles apriņķis
    PN|Panevėžys County|Паневежский уезд|Panevēžas apriņķis
    SA|Šiauliai County|Шяуляйский уезд|Šauļu apriņķis
    TA|Tauragė County|Таурагский уезд|Tauraģes apriņķis
    TE|Telšiai County|Тельшяйский уезд|Telšu apriņķis
    UT|Utena County|Утенский уезд|Utenas apriņķis
    VL|Vilnius County|Вильнюсский уезд|Viļņas apriņķis
  `),
  EE: rows(`
    37|Harju County|Харьюмаа|Harju apriņķis
    39|Hiiu County|Хийумаа|Hījumā
    45|Ida-Viru County|Ида-Вирумаа|Austrumviru apriņķis
    50|Jõgeva County|Йыгевамаа|Jegevas apriņķis
    52|Järva County|Ярвамаа|Jervas apriņķis
    56|Lääne County|Ляэнемаа|Lēnes apriņķis
    60|Lääne-Viru County|Ляэне-Вирумаа|Rietumviru apriņķis
    64|Põlva County|Пылвамаа|Pelvas apriņķis
    68|Pärnu County|Пярнумаа|Pērnavas apriņķis
    71|Rapla County|Рапламаа|Raplas apriņķis
    74|Saare County|Сааремаа|Sāremā
    79|Tartu County|Тартумаа|Tartu apriņķis
    81|Valga County|Валгамаа|Valgas apriņķis
    84|Viljandi County|Вильяндимаа|Vīlandes apriņķis
    87|Võru County|Вырумаа|Veru apriņķis
  `),
  RU: rows(`
    AD|Adygea|Адыгея
    AL|Altai Republic|Республика Алтай
    ALT|Altai Krai|Алтайский край
    AMU|Amur Oblast|Амурская область
    ARK|Arkhangelsk Oblast|Архангельская область
    AST|Astrakhan Oblast|Астраханская область
    BA|Bashkortostan|Башкортостан
    BEL|Belgorod Oblast|Белгородская область
    BRY|Bryansk Oblast|Брянская область
    BU|Buryatia|Бурятия
    CE|Chechnya|Чечня
    CHE|Chelyabinsk Oblast|Челябинская область
    CHU|Chukotka|Чукотский автономный округ
    CU|Chuvashia|Чувашия
    DA|Dagestan|Дагестан
    IN|Ingushetia|Ингушетия
    IRK|Irkutsk Oblast|Иркутская область
    IVA|Ivanovo Oblast|Ивановская область
    KAM|Kamchatka Krai|Камчатский край
    KB|Kabardino-Balkaria|Кабардино-Балкария
    KC|Karachay-Cherkessia|Карачаево-Черкесия
    KDA|Krasnodar Krai|Краснодарский край
    KEM|Kemerovo Oblast|Кемеровская область — Кузбасс
    KGD|Kaliningrad Oblast|Калининградская область
    KGN|Kurgan Oblast|Курганская область
    KHA|Khabarovsk Krai|Хабаровский край
    KHM|Khanty-Mansi Autonomous Okrug|Ханты-Мансийский автономный округ — Югра
    KIR|Kirov Oblast|Кировская область
    KK|Khakassia|Хакасия
    KL|Kalmykia|Калмыкия
    KLU|Kaluga Oblast|Калужская область
    KO|Komi Republic|Республика Коми
    KOS|Kostroma Oblast|Костромская область
    KR|Karelia|Карелия
    KRS|Kursk Oblast|Курская область
    KYA|Krasnoyarsk Krai|Красноярский край
    LEN|Leningrad Oblast|Ленинградская область
    LIP|Lipetsk Oblast|Липецкая область
    MAG|Magadan Oblast|Магаданская область
    ME|Mari El|Марий Эл
    MO|Mordovia|Мордовия
    MOS|Moscow Oblast|Московская область
    MOW|Moscow|Москва|Maskava|莫斯科
    MUR|Murmansk Oblast|Мурманская область
    NEN|Nenets Autonomous Okrug|Ненецкий автономный округ
    NGR|Novgorod Oblast|Новгородская область
    NIZ|Nizhny Novgorod Oblast|Нижегородская область
    NVS|Novosibirsk Oblast|Новосибирская область
    OMS|Omsk Oblast|Омская область
    ORE|Orenburg Oblast|Оренбургская область
    ORL|Oryol Oblast|Орловская область
    PER|Perm Krai|Пермский край
    PNZ|Penza Oblast|Пензенская область
    PRI|Primorsky Krai|Приморский край
    PSK|Pskov Oblast|Псковская область
    ROS|Rostov Oblast|Ростовская область
    RYA|Ryazan Oblast|Рязанская область
    SA|Sakha (Yakutia)|Якутия (Саха)
    SAK|Sakhalin Oblast|Сахалинская область
    SAM|Samara Oblast|Самарская область
    SAR|Saratov Oblast|Саратовская область
    SE|North Ossetia–Alania|Северная Осетия — Алания
    SMO|Smolensk Oblast|Смоленская область
    SPE|Saint Petersburg|Санкт-Петербург|Sanktpēterburga|圣彼得堡
    STA|Stavropol Krai|Ставропольский край
    SVE|Sverdlovsk Oblast|Свердловская область
    TA|Tatarstan|Татарстан
    TAM|Tambov Oblast|Тамбовская область
    TOM|Tomsk Oblast|Томская область
    TUL|Tula Oblast|Тульская область
    TVE|Tver Oblast|Тверская область
    TY|Tuva|Тыва
    TYU|Tyumen Oblast|Тюменская область
    UD|Udmurtia|Удмуртия
    ULY|Ulyanovsk Oblast|Ульяновская область
    VGG|Volgograd Oblast|Волгоградская область
    VLA|Vladimir Oblast|Владимирская область
    VLG|Vologda Oblast|Вологодская область
    VOR|Voronezh Oblast|Воронежская область
    YAN|Yamalo-Nenets Autonomous Okrug|Ямало-Ненецкий автономный округ
    YAR|Yaroslavl Oblast|Ярославская область
    YEV|Jewish Autonomous Oblast|Еврейская автономная область
    ZAB|Zabaykalsky Krai|Забайкальский край
  `),
  BY: rows(`
    BR|Brest Region|Брестская область|Brestas apgabals
    HM|Minsk|Минск|Minska|明斯克
    HO|Gomel Region|Гомельская область|Homeļas apgabals
    HR|Grodno Region|Гродненская область|Hrodnas apgabals
    MA|Mogilev Region|Могилёвская область|Mogiļevas apgabals
    MI|Minsk Region|Минская область|Minskas apgabals
    VI|Vitebsk Region|Витебская область|Vitebskas apgabals
  `),
  UA: rows(`
    12|Dnipropetrovsk Oblast|Днепропетровская область
    14|Donetsk Oblast|Донецкая область
    18|Zhytomyr Oblast|Житомирская область
    21|Zakarpattia Oblast|Закарпатская область
    23|Zaporizhzhia Oblast|Запорожская область
    26|Ivano-Frankivsk Oblast|Ивано-Франковская область
    30|Kyiv|Киев|Kijiva|基辅
    32|Kyiv Oblast|Киевская область
    35|Kirovohrad Oblast|Кировоградская область
    40|Sevastopol|Севастополь
    43|Crimea|Крым
    46|Lviv Oblast|Львовская область
    48|Mykolaiv Oblast|Николаевская область
    51|Odesa Oblast|Одесская область
    53|Poltava Oblast|Полтавская область
    56|Rivne Oblast|Ровненская область
    59|Sumy Oblast|Сумская область
    61|Ternopil Oblast|Тернопольская область
    63|Kharkiv Oblast|Харьковская область
    65|Kherson Oblast|Херсонская область
    68|Khmelnytskyi Oblast|Хмельницкая область
    71|Cherkasy Oblast|Черкасская область
    74|Chernihiv Oblast|Черниговская область
    77|Chernivtsi Oblast|Черновицкая область
    05|Vinnytsia Oblast|Винницкая область
    07|Volyn Oblast|Волынская область
    09|Luhansk Oblast|Луганская область
  `),
  KZ: rows(`
    10|Abai Region|Абайская область
    11|Akmola Region|Акмолинская область
    15|Aktobe Region|Актюбинская область
    19|Almaty Region|Алматинская область
    23|Atyrau Region|Атырауская область
    27|West Kazakhstan Region|Западно-Казахстанская область
    31|Zhambyl Region|Жамбылская область
    33|Zhetysu Region|Жетысуская область
    35|Karaganda Region|Карагандинская область
    39|Kostanay Region|Костанайская область
    43|Kyzylorda Region|Кызылординская область
    47|Mangystau Region|Мангистауская область
    55|Pavlodar Region|Павлодарская область
    59|North Kazakhstan Region|Северо-Казахстанская область
    61|Turkistan Region|Туркестанская область
    62|Ulytau Region|Улытауская область
    63|East Kazakhstan Region|Восточно-Казахстанская область
    71|Astana|Астана|Astana|阿斯塔纳
    75|Almaty|Алматы|Almati|阿拉木图
    79|Shymkent|Шымкент
  `),
  DE: rows(`
    BB|Brandenburg|Бранденбург|Brandenburga|勃兰登堡州
    BE|Berlin|Берлин|Berlīne|柏林
    BW|Baden-Württemberg|Баден-Вюртемберг|Bādene-Virtemberga|巴登-符腾堡州
    BY|Bavaria|Бавария|Bavārija|巴伐利亚州
    HB|Bremen|Бремен|Brēmene|不来梅
    HE|Hesse|Гессен|Hesene|黑森州
    HH|Hamburg|Гамбург|Hamburga|汉堡
    MV|Mecklenburg-Western Pomerania|Мекленбург — Передняя Померания|Mēklenburga-Priekšpomerānija|梅克伦堡-前波美拉尼亚州
    NI|Lower Saxony|Нижняя Саксония|Lejassaksija|下萨克森州
    NW|North Rhine-Westphalia|Северный Рейн — Вестфалия|Ziemeļreina-Vestfālene|北莱茵-威斯特法伦州
    RP|Rhineland-Palatinate|Рейнланд-Пфальц|Reinzeme-Pfalca|莱茵兰-普法尔茨州
    SH|Schleswig-Holstein|Шлезвиг-Гольштейн|Šlēsviga-Holšteina|石勒苏益格-荷尔斯泰因州
    SL|Saarland|Саар|Sāra|萨尔州
    SN|Saxony|Саксония|Saksija|萨克森州
    ST|Saxony-Anhalt|Саксония-Анхальт|Saksija-Anhalte|萨克森-安哈尔特州
    TH|Thuringia|Тюрингия|Tīringene|图林根州
  `),
  PL: rows(`
    10|Łódź|Лодзинское воеводство
    12|Lesser Poland|Малопольское воеводство
    14|Mazovia|Мазовецкое воеводство
    16|Opole|Опольское воеводство
    18|Subcarpathia|Подкарпатское воеводство
    20|Podlachia|Подляское воеводство
    22|Pomerania|Поморское воеводство
    24|Silesia|Силезское воеводство
    26|Holy Cross|Свентокшиское воеводство
    28|Warmia-Masuria|Варминско-Мазурское воеводство
    30|Greater Poland|Великопольское воеводство
    32|West Pomerania|Западно-Поморское воеводство
    02|Lower Silesia|Нижнесилезское воеводство
    04|Kuyavia-Pomerania|Куявско-Поморское воеводство
    06|Lublin|Люблинское воеводство
    08|Lubusz|Любушское воеводство
  `),
  GB: rows(`
    ENG|England|Англия|Anglija|英格兰
    NIR|Northern Ireland|Северная Ирландия|Ziemeļīrija|北爱尔兰
    SCT|Scotland|Шотландия|Skotija|苏格兰
    WLS|Wales|Уэльс|Velsa|威尔士
  `),
  US: rows(`
    AK|Alaska|Аляска|Aļaska|阿拉斯加州
    AL|Alabama|Алабама|Alabama|亚拉巴马州
    AR|Arkansas|Арканзас|Arkanzasa|阿肯色州
    AZ|Arizona|Аризона|Arizona|亚利桑那州
    CA|California|Калифорния|Kalifornija|加利福尼亚州
    CO|Colorado|Колорадо|Kolorādo|科罗拉多州
    CT|Connecticut|Коннектикут|Konektikuta|康涅狄格州
    DC|District of Columbia|Округ Колумбия|Kolumbijas apgabals|哥伦比亚特区
    DE|Delaware|Делавэр|Delavēra|特拉华州
    FL|Florida|Флорида|Florida|佛罗里达州
    GA|Georgia|Джорджия|Džordžija|佐治亚州
    HI|Hawaii|Гавайи|Havaju salas|夏威夷州
    IA|Iowa|Айова|Aiova|艾奥瓦州
    ID|Idaho|Айдахо|Aidaho|爱达荷州
    IL|Illinois|Иллинойс|Ilinoisa|伊利诺伊州
    IN|Indiana|Индиана|Indiāna|印第安纳州
    KS|Kansas|Канзас|Kanzasa|堪萨斯州
    KY|Kentucky|Кентукки|Kentuki|肯塔基州
    LA|Louisiana|Луизиана|Luiziāna|路易斯安那州
    MA|Massachusetts|Массачусетс|Masačūsetsa|马萨诸塞州
    MD|Maryland|Мэриленд|Merilenda|马里兰州
    ME|Maine|Мэн|Mena|缅因州
    MI|Michigan|Мичиган|Mičigana|密歇根州
    MN|Minnesota|Миннесота|Minesota|明尼苏达州
    MO|Missouri|Миссури|Misūri|密苏里州
    MS|Mississippi|Миссисипи|Misisipi|密西西比州
    MT|Montana|Монтана|Montāna|蒙大拿州
    NC|North Carolina|Северная Каролина|Ziemeļkarolīna|北卡罗来纳州
    ND|North Dakota|Северная Дакота|Ziemeļdakota|北达科他州
    NE|Nebraska|Небраска|Nebraska|内布拉斯加州
    NH|New Hampshire|Нью-Гэмпшир|Ņūhempšīra|新罕布什尔州
    NJ|New Jersey|Нью-Джерси|Ņūdžersija|新泽西州
    NM|New Mexico|Нью-Мексико|Ņūmeksika|新墨西哥州
    NV|Nevada|Невада|Nevada|内华达州
    NY|New York|Нью-Йорк|Ņujorka|纽约州
    OH|Ohio|Огайо|Ohaio|俄亥俄州
    OK|Oklahoma|Оклахома|Oklahoma|俄克拉何马州
    OR|Oregon|Орегон|Oregona|俄勒冈州
    PA|Pennsylvania|Пенсильвания|Pensilvānija|宾夕法尼亚州
    RI|Rhode Island|Род-Айленд|Rodailenda|罗得岛州
    SC|South Carolina|Южная Каролина|Dienvidkarolīna|南卡罗来纳州
    SD|South Dakota|Южная Дакота|Dienviddakota|南达科他州
    TN|Tennessee|Теннесси|Tenesī|田纳西州
    TX|Texas|Техас|Teksasa|得克萨斯州
    UT|Utah|Юта|Jūta|犹他州
    VA|Virginia|Виргиния|Virdžīnija|弗吉尼亚州
    VT|Vermont|Вермонт|Vērmonta|佛蒙特州
    WA|Washington|Вашингтон|Vašingtona|华盛顿州
    WI|Wisconsin|Висконсин|Viskonsina|威斯康星州
    WV|West Virginia|Западная Виргиния|Rietumvirdžīnija|西弗吉尼亚州
    WY|Wyoming|Вайоминг|Vaiominga|怀俄明州
  `),
  CN: rows(`
    AH|Anhui|Аньхой||安徽省
    BJ|Beijing|Пекин|Pekina|北京市
    CQ|Chongqing|Чунцин||重庆市
    FJ|Fujian|Фуцзянь||福建省
    GD|Guangdong|Гуандун||广东省
    GS|Gansu|Ганьсу||甘肃省
    GX|Guangxi|Гуанси||广西壮族自治区
    GZ|Guizhou|Гуйчжоу||贵州省
    HA|Henan|Хэнань||河南省
    HB|Hubei|Хубэй||湖北省
    HE|Hebei|Хэбэй||河北省
    HI|Hainan|Хайнань||海南省
    HL|Heilongjiang|Хэйлунцзян||黑龙江省
    HN|Hunan|Хунань||湖南省
    JL|Jilin|Цзилинь||吉林省
    JS|Jiangsu|Цзянсу||江苏省
    JX|Jiangxi|Цзянси||江西省
    LN|Liaoning|Ляонин||辽宁省
    NM|Inner Mongolia|Внутренняя Монголия|Iekšējā Mongolija|内蒙古自治区
    NX|Ningxia|Нинся||宁夏回族自治区
    QH|Qinghai|Цинхай||青海省
    SC|Sichuan|Сычуань||四川省
    SD|Shandong|Шаньдун||山东省
    SH|Shanghai|Шанхай|Šanhaja|上海市
    SN|Shaanxi|Шэньси||陕西省
    SX|Shanxi|Шаньси||山西省
    TJ|Tianjin|Тяньцзинь||天津市
    XJ|Xinjiang|Синьцзян||新疆维吾尔自治区
    XZ|Tibet|Тибет|Tibeta|西藏自治区
    YN|Yunnan|Юньнань||云南省
    ZJ|Zhejiang|Чжэцзян||浙江省
  `),
};

/** Code, then English, Russian, Latvian, Chinese. */
export type Row = readonly [code: string, en: string, ru?: string, lv?: string, zh?: string];

function rows(lines: string): readonly Row[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|') as unknown as Row);
}
