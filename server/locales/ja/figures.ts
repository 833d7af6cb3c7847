import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/ja/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': '', '>=': '少なくとも|最低|最低でも|最少', '<': '', '<=': '最大|最大で|最高|最高で|最多|多くて|最長|最大限', '~': '約|およそ|おおよそ|ほぼ|推定|概算で|大体|ざっと|約約',
  },
  after: {
    '>=': '以上|以上の|かそれ以上', '>': '超|を超える|を超す|を超えた|を上回る|超の|余り|余りの|余|強|を越える|あまり|越え|越えの|を超え',
    '<': '未満|未満の|を下回る|に満たない|を切る|弱|足らず', '<=': '以下|以下の|以内|以内の',
    '~': '程度|ほど|くらい|ぐらい|前後|近く|近い|近くの|ほどの|程度の|くらいの|ぐらいの|あまり|に近い|前後の|に上る|に達する|程',
  },
  outsideBefore: {}, outsideAfter: { '>': 'を超えた。|を突破|を上回った|を超えている|を超えて', '<': 'を下回った|を割った|に届かなかった' },
  cap: '', capFollowers: '', during: '', lasting: '',
  to: 'から|~|-|乃至|ないし', or: 'または|か|あるいは|もしくは', between: '', betweenAnd: '', from: '', of: 'の', partOf: 'のうち|中|うち',
  units: {
    ...cldr.units,
    km: 'キロメートル|キロ|km|㎞', metre: 'メートル|m', cm: 'センチメートル|センチ|㎝', mm: 'ミリメートル|ミリ|㎜', 'square-km': '平方キロメートル|平方キロ|㎢', 'square-metre': '平方メートル|㎡', tsubo: '坪', kg: 'キログラム|㎏', tonne: 'トン|t', mile: 'マイル', foot: 'フィート', inch: 'インチ', yard: 'ヤード', litre: 'リットル', 'cubic-metre': '立方メートル|㎥', pound: 'ポンド', ounce: 'オンス',
    second: '秒|秒間', minute: '分|分間', hour: '時間', day: '日間|日|日間の', week: '週間|週|週目', month: 'か月|カ月|ヶ月|ヵ月|箇月|ケ月|か月間|カ月間|ヶ月間|月間|ヵ月間', quarter: '四半期', year: '年間|年|歳|才|周年|年ぶり|年来', decade: '十年間', century: '世紀', night: '泊|晩|夜', fold: '倍',
    percent: '%|％|パーセント', 'percentage-point': 'パーセントポイント|％ポイント|%ポイント|ポイント差', 'basis-point': 'ベーシスポイント', magnitude: '', degree: '度', celsius: '℃|度C', fahrenheit: '°F',
    kmph: 'キロメートル毎時', megawatt: 'メガワット', gigawatt: 'ギガワット', kilowatt: 'キロワット', megabyte: 'メガバイト', gigabyte: 'ギガバイト|ギガ', barrel: 'バレル', knot: 'ノット', 'nautical-mile': '海里', hectare: 'ヘクタール',
  },
  currencies: {
    ...cldr.currencies,
    jpy: '円|日本円', usd: 'ドル|米ドル|アメリカドル|USドル', eur: 'ユーロ', gbp: '英国ポンド|英ポンド|スターリングポンド', cny: '元|人民元|中国元', krw: 'ウォン|韓国ウォン', rub: 'ルーブル', inr: 'ルピー|インドルピー', hkd: '香港ドル', aud: '豪ドル|オーストラリアドル', cad: 'カナダドル|加ドル', twd: '台湾ドル', thb: 'バーツ', vnd: 'ドン', chf: 'スイスフラン', btc: 'ビットコイン', try: 'リラ', 'us-cent': 'セント', ils: 'シェケル', uah: 'フリブナ', sen: '銭',
  },
  currencySigns: { jpy: '￥', percent: '百分の' },
  nouns, states, stateInside: 'outside',
  counters: {
    person: '人|名|人組|名様|人分', thing: '個|つ|件|本|枚|台|機|点|種|種類|箇所|カ所|か所|組|基|発|丁|門|両|件の|棟|隻|校|社|店|冊|通|羽|頭|匹|杯|着|足|膳|切れ|巻|株|束|セット|パック|粒|件目|もの|団体|ケース|戸|軒|票|室|部|曲|話|編|作|作品|回線|区画|列|房|面|色|項目', animal: '頭|匹|羽', vessel: '隻', aircraft: '機', house: '棟|戸|軒', book: '冊', time: '回|度', case: '件|例', area: 'カ所|か所|ヶ所|箇所', company: '社', country: 'カ国|か国|ヵ国|ヶ国', vote: '票', seat: '議席|席', storey: '階|階建て|階建', family: '世帯', point: '点|ポイント', round: '発', victory: '勝|敗', vehicle: '両', team: 'チーム', match: '試合', shop: '店舗|店', school: '校', product: '品目', goal: 'ゴール|得点', tree: '本の木', dose: '回分', language: 'カ国語|か国語', tank: '両',
  },
  tolls: { person: '死者数|死者|負傷者|犠牲者|行方不明者|人口|感染者数|けが人|死傷者', magnitude: 'マグニチュード|M|震度', percent: '投票率|支持率' },
  tollsAfter: {},
  attributes: '他の|その他の|新たな|新しい|外国人|若い|武装|核|民間|大型|小型|主要|異なる|現役|元|地元|国内|海外|公立|私立|女性|男性|罪のない|精鋭|特殊|追加の|の|もの|さらなる|別の|若手|新型|有名|同|超|的|な',
  adjectiveEndings: '', verbEndings: '', postpositions: 'が|を|は|も|の|に|で|と|、|、',
  head: 'classifier',
  pluralEndings: '', singularEndings: '', plurals: '', notNouns: 'が|を|は|も|に|と', auxiliaries: '',
  labels: '第|コロナ|国道|条項|チャンネル|フェーズ|シーズン|ボーイング|エアバス|アポロ|はやぶさ|iPhone|ステージ|レベル|ベスト|トップ|背番号', shyLabels: '',
  clock: '時|時頃|時ごろ|時すぎ|時半', ordinalEndings: '分目|日目|年目|週目|時間目|番目|位|回目|度目|人目|代目|号|番|級|次|期|番線|年生|条|章|丁目|番地|号線|分の|代|つ目|件目|世|番手|年連続|戦連続|試合連続|連勝|連敗|枚目|本目|区|等|周目|強|拠点',
  notFigures: '二度と|再三|十字|一部|一方|一時|一般|一緒|一番|一度|一層|一致|一日中|三菱|三井|三重|四国|九州|五輪|十分|千葉|百貨店|八王子|七夕|三分の一|三分の二|四分の三|二酸化炭素|第二次|第一次|二人三脚|二重|二次|万が一|千代田|万博|六本木|一連|一環|一斉|一員|一家|一気|一切|一定|一旦|一生|一体|一息|唯一|統一|同一|一帯|一因|一言|一見|一種|二世|三世|四半期|三角|四季|五感|百科|万能|一国二制度|一味|一説|随一|一味違う|一人|ひとり',
  ageBefore: '年齢', ageAfter: '',
} as const satisfies FigureWords
