import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/ko/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': '', '>=': '최소|최소한|최소 약|적어도|못해도|최저|줄잡아도', '<': '', '<=': '최대|최고|많게는|최장|많아야|기껏해야|길게는|많으면', '~': '약|대략|거의|얼추|어림잡아|줄잡아|대략적으로|추정치로|근|한때 약',
  },
  after: {
    '>=': '이상', '>': '여|초과|을 넘는|를 넘는|이 넘는|가 넘는|넘는|넘게|이 넘게|가 넘게|을 넘게|를 넘게|을 넘은|를 넘은|을 웃도는|를 웃도는|을 상회하는|를 상회하는|을 초과하는|를 초과하는|을 초과한|를 초과한|보다 많은',
    '<': '미만|이 안 되는|가 안 되는|도 안 되는|도 안되는|에 못 미치는|에도 못 미치는|도 채 안 되는|보다 적은|을 밑도는|를 밑도는', '<=': '이하|이내',
    '~': '가량|정도|안팎|내외|남짓|남짓한|쯤|전후|가까이|가까운|에 가까이|에 가까운|에 달하는|에 육박하는|에 이르는',
  },
  outsideBefore: {},
  outsideAfter: { '>': '을 돌파|를 돌파|을 돌파했다|를 돌파했다|을 넘었다|를 넘었다|을 넘어섰다|를 넘어섰다|을 넘어|를 넘어|을 웃돌았다|를 웃돌았다|이 넘었다|가 넘었다|을 넘긴|를 넘긴|을 초과했다|를 초과했다', '<': '을 밑돌았다|를 밑돌았다|에 못 미쳤다|에 그쳤다' },
  cap: '', capFollowers: '', during: '', lasting: '',
  to: '에서|부터|내지', or: '또는|혹은', between: '', betweenAnd: '', from: '', of: '의', partOf: '중|가운데',
  units: {
    ...cldr.units,
    decibel: '데시벨', kiloton: '킬로톤',
    km: '킬로미터|㎞|킬로|키로', metre: '미터|m', cm: '센티미터|㎝|센티', mm: '밀리미터|㎜|밀리', 'square-km': '제곱킬로미터|㎢|평방킬로미터', 'square-metre': '제곱미터|㎡|평방미터', pyeong: '평', 'cubic-metre': '세제곱미터|㎥|입방미터', kg: '킬로그램|㎏', tonne: '톤|t|메트릭 톤', hectare: '헥타르|㏊', litre: '리터|ℓ', barrel: '배럴', mile: '마일', foot: '피트', inch: '인치', yard: '야드',
    second: '초', minute: '분', hour: '시간', day: '일|일간|일째|날', week: '주|주간|주일|주째', month: '개월|달|개월간|개월째|달간|달째|개월여', quarter: '분기', year: '년|년간|년째|해|살|세|개년|년여|주년', decade: '년대간', century: '세기', night: '박', fold: '배',
    percent: '%|퍼센트|프로|％', 'percentage-point': '%포인트|퍼센트포인트|％포인트|%p|퍼센트 포인트|%P', 'basis-point': 'bp|베이시스포인트', magnitude: '', degree: '도', celsius: '도씨|℃',
    kmph: 'km/h', megabyte: '메가바이트', gigabyte: '기가바이트|기가', megawatt: '메가와트', gigawatt: '기가와트', kilowatt: '킬로와트',
  },
  scaledUnits: [[10, 'percent', '할']],
  speed: '시속', versus: '대', changeTo: '로|으로', ageGroup: '대',
  currencies: {
    ...cldr.currencies,
    krw: '원|원화|대한민국 원', usd: '달러|미국 달러|미 달러|불', eur: '유로|유로화', gbp: '영국 파운드|파운드화', jpy: '엔|엔화|일본 엔화|일본 엔', cny: '위안|위안화|중국 위안화', rub: '루블|루블화|러시아 루블', inr: '루피|인도 루피', hkd: '홍콩달러|홍콩 달러', aud: '호주달러|호주 달러', cad: '캐나다달러|캐나다 달러', twd: '대만달러|대만 달러', vnd: '베트남 동|베트남동', thb: '바트', btc: '비트코인', try: '리라', 'us-cent': '센트', chf: '스위스프랑|프랑', sar: '리얄', ils: '셰켈', uah: '흐리우냐|흐리브냐',
  },
  currencySigns: { krw: '₩|￦', percent: '100분의|백분의' },
  nouns, states, stateInside: 'outside',
  duals: { day: '이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름' },
  counters: {
    person: '명|인|사람', thing: '개|홀|리바운드|어시스트|안타|이닝|바퀴|라운드|쿼터|페이지|종류|가닥|송이|다발|봉지|상자|포대|그릇|접시|켤레|부|점|기|대|건|종|발|장|가지|쌍|벌|통|자루|정|문|여개|개소|척|동|편|병|쪽|줄|칸|채|개의|포기|뿌리|세트|묶음|잔|조각|갑|알|판|권|구|두|필|량|호', animal: '마리', tree: '그루', vessel: '척', house: '채|동', case: '건', area: '곳|군데|개소', time: '차례|회|번', company: '개사', country: '개국', book: '권', seat: '석|의석', vote: '표', point: '점', storey: '층짜리|층 건물|층 규모|층 높이|개 층|개층', victory: '승|패', goal: '골', language: '개국어', round: '발', city: '개시|개 시', part: '단계|부', family: '가구|세대', match: '경기|게임', team: '팀|개팀', vehicle: '대',
  },
  tolls: {
    person: '사망자|사망자 수|사망자수|부상자|부상자 수|희생자|사상자|실종자|확진자|인구|누적 확진자|이재민|참가자|관객|관중|응답자|승객|체포자', magnitude: '규모|리히터 규모|진도|강도', percent: '투표율|지지율|찬성률|득표율|실업률|성장률|물가상승률',
  },
  tollsAfter: {},
  attributes: '다른|새로운|신규|추가|외국인|젊은|무장|민간|핵|군|북한|한국|미국|중국|일본|러시아|우크라이나|대형|소형|주요|전체|서로 다른|별도의|현역|전직|전|현직|국내|해외|지역|공립|사립|국립|여성|남성|어린|무고한|부상당한|정예|특수',
  adjectiveEndings: '', verbEndings: '', postpositions: '이|가|을|를|은|는|의|도|만|총|모두|등|중|가운데',
  head: 'classifier',
  pluralEndings: '', singularEndings: '', plurals: '', notNouns: '가운데|중|중에서|중에|등|모두|씩|이후|이전|뒤|후|전|만에|동안|당|간', auxiliaries: '',
  labels: '제|분의|국도|코로나|코로나19|조항|국도|번호|항목|형법|아이폰|갤럭시|보잉|에어버스', shyLabels: '채널|호선|시즌|버전|누리호|화성|라디오|레벨|파트|스트림',
  clock: '시|시께|시쯤|시경|오전|오후',
  ordinalEndings: '분의|번째|급|번|호|위|등|강|회차|차전|세대째|학년|등급|부리그|부작|관왕|연패|연승|대손|심|항|조항|차례째|번지|호선|번길|순위|교시|군단|대대장|인당|차|층|주년|연대|남|녀',
  listAnd: '와|과|및',
  notFigures: '두 번째|세 번째|네 번째|일석이조|두말|두루|두 손|네 탓|세 확산|한두 번도|두어 마디',
  ageBefore: '', ageAfter: '',
} as const satisfies FigureWords
