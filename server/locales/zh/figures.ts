import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/zh/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': '超过|逾|超|多于|高于|大于|不止|突破|超過|多於|高於|超出|高达逾', '>=': '至少|最少|不少于|不低于|起码|不下|至少有|最低', '<': '不到|少于|低于|不足|未满|小于|不滿|少於|低於|未到', '<=': '最多|至多|不超过|不多于|多达|高达|上限|最高|多達|高達|不超過|长达',
    '~': '约|大约|约有|大概|将近|近|接近|差不多|左右约|估计|約|大約|將近|约为|大致',
  },
  after: {
    '>': '多|余|餘|开外|以外', '>=': '以上|及以上|或以上|或更多', '<': '以下|以内|不到', '<=': '或以下|及以下|或更少',
    '~': '左右|上下|前后|许|来',
  },
  outsideBefore: {}, outsideAfter: {},
  cap: '', capFollowers: '', during: '', lasting: '',
  to: '到|至|-|~', or: '或|或者', between: '介于', betweenAnd: '和|到|至|与', from: '从|由|從', of: '', partOf: '中的|中|里的',
  units: {
    ...cldr.units,
    km: '公里|千米', metre: '米|公尺', cm: '厘米|公分', mm: '毫米|公厘', 'square-km': '平方公里|平方千米', 'square-metre': '平方米|平方公尺', mu: '亩|畝', kg: '公斤|千克', jin: '斤', tonne: '吨|公吨|噸|公噸', mile: '英里|哩', foot: '英尺|呎', inch: '英寸|寸|吋', yard: '码', litre: '升|公升', barrel: '桶', 'cubic-metre': '立方米|方',
    second: '秒|秒钟|秒鐘', minute: '分钟|分鐘', hour: '小时|个小时|个半小时|小時|個小時|钟头|个钟头', day: '天|日|昼夜', week: '周|个星期|星期|个礼拜|週|個星期', month: '个月|個月|月', quarter: '个季度|季度', year: '年|岁|周年|歲|週年|周岁', decade: '个十年', century: '个世纪|世纪|世紀', night: '晚|夜', fold: '倍|成倍',
    percent: '%|％|百分点以内', 'percentage-point': '个百分点|百分点|個百分點', 'basis-point': '个基点|基点', magnitude: '级|級', degree: '度', celsius: '摄氏度|℃|度C', fahrenheit: '华氏度',
    kmph: '公里每小时|千米每小时', megawatt: '兆瓦', gigawatt: '吉瓦', kilowatt: '千瓦', 'kilowatt-hour': '千瓦时|度电', 'nautical-mile': '海里', knot: '节', pound: '磅',
  },
  currencies: {
    ...cldr.currencies,
    cny: '元|元人民币|人民币|块|块钱|塊|圓', usd: '美元|元美元|美金', eur: '欧元|歐元', gbp: '英镑|英鎊', jpy: '日元|日圆|日圓', krw: '韩元|韓元|韩圆', rub: '卢布|盧布', inr: '卢比|印度卢比|盧比', hkd: '港元|港币|港幣', twd: '新台币|台币|新台幣|新臺幣', aud: '澳元|澳大利亚元', cad: '加元|加拿大元', sgd: '新加坡元|新元', thb: '泰铢', vnd: '越南盾', chf: '瑞士法郎|瑞郎', btc: '比特币', try: '里拉', 'us-cent': '美分', ils: '谢克尔', sar: '里亚尔', uah: '格里夫纳', brl: '雷亚尔',
  },
  currencySigns: { cny: '人民币|￥|RMB', percent: '百分之', usd: '美元', hkd: '港币', twd: '新台币' },
  nouns, states, stateInside: 'outside',
  duals: { percent: '百分之百' },
  counters: {
    person: '名|位|人|口|个人|位数', thing: '个|個|件|项|項|种|種|只|支|枝|条|條|张|張|块|塊|份|套|台|臺|部|颗|顆|座|处|處|起|宗|桩|批|组|組|对|對|双|雙|把|根|片|段|款|枚|门|門|架|艘|辆|輛|列|家|所|间|間|栋|棟|幢|头|頭|匹|株|棵|本|册|封|首|幅|场|場|届|届|轮|輪|次|笔|筆|番|粒|发|發|挺|面|团|節|节|类|盏|道|班|副|多个|余个|副本|句|名义|席', vessel: '艘', aircraft: '架', vehicle: '辆|輛', house: '栋|幢|棟|套住房', animal: '头|匹|頭', tree: '棵|株', company: '家公司|家企业', time: '次|遍|回|趟', case: '例|起', match: '场|場', village: '个村', seat: '席', vote: '票', point: '分', goal: '球', storey: '层|楼', book: '本|册', round: '发|發', award: '座奖', family: '户|戶', photo: '张照片', dose: '剂', word: '字', medal: '枚金牌|枚银牌|枚铜牌', gun: '响礼炮|响',
  },
  tolls: { person: '死亡人数|遇难人数|受伤人数|死亡人數|确诊病例|人口|死者人数|遇难者人数', magnitude: '震级', percent: '投票率|支持率' },
  tollsAfter: {},
  attributes: '其他|其它|另外|新|新增|外国|年轻|武装|核|军用|民用|大型|小型|主要|不同|现役|退役|前|当地|国内|国外|公立|私立|女性|男性|女|男|无辜|受伤|精锐|特种|额外|全新|同|著名|高级|普通|重要|大|小|老|多|余|左右|的|半|亚裔|黑人|白人|共和党|民主党|联邦|外籍|美军|高等|在读',
  adjectiveEndings: '', verbEndings: '', postpositions: '', head: 'classifier',
  pluralEndings: '', singularEndings: '', plurals: '', notNouns: '来自|是|被|在|将|已|均|都|正|则', auxiliaries: '',
  labels: '第|新冠|型号|航班|房间|频道|条款|国道|波音|空客|苹果|型|号码|电话|邮编', shyLabels: '',
  clock: '点|时|点半|时半|點|時|点钟|點鐘|时许|点半|点左右', ordinalEndings: '号|號|月份|分之|年代|号线|连胜|连败|强|週目|手|线城市|号楼|度空间|G|级地震前',
  notFigures: '十字|红十字|四面|八方|一级|二级|三级|初级|四人赛|四球|二球|三军|四大|上万圣节|一些|一样|一起|一直|一定|一般|一下|一切|一旦|一方面|三分之一|三分之二|四分之三|四分之一|五分之一|二分之一|十分|千万不|万一|九一一|五角大楼|五角大厦|四处|四周|四川|三星|三明治|三权|八卦|七国集团|二十国集团|百万富翁|亿万富翁|万圣节|千禧|百度|两岸|两旁|两者|两侧|一带一路|五星级|七喜|六一|五一|十一月|十二月|双十一|七嘴八舌|五花八门|千方百计|三番五次|再三|接二连三|乱七八糟|周一|周二|周三|周四|周五|周六|星期一|星期二|星期三|星期四|星期五|星期六|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|二战|一战|二手|二次元|三军|九龙|八达岭|百分百|百货|百姓|百老汇|千岛|万达|万科|万科|四强|八强|十六强|二氧化碳|三角|四人帮|半决赛|六合彩|零售|零件|零食|零关税|百科|万事|万岁',
  ageBefore: '现年|年仅|年龄|年約', ageAfter: '',
} as const satisfies FigureWords
