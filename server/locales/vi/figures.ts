import type { FigureWords } from '../../core/locale-pack.ts'
import { cldr } from '../generated/vi/numbers.ts'
import { nouns, states } from './nouns.ts'

export const figures = {
  before: {
    '>': 'hơn|trên|quá|vượt quá|nhiều hơn|lớn hơn|vượt', '>=': 'ít nhất|tối thiểu|không dưới|không ít hơn|chí ít', '<': 'dưới|ít hơn|chưa đến|chưa tới|chưa đầy|không đến|không tới|nhỏ hơn|gần chưa', '<=': 'tối đa|lên đến|lên tới|không quá|nhiều nhất|tới|cao nhất',
    '~': 'khoảng|gần|xấp xỉ|chừng|ước tính|khoảng chừng|ước chừng|vào khoảng|tầm',
  },
  after: { '>=': 'trở lên|hoặc nhiều hơn|hoặc hơn', '<=': 'trở xuống|hoặc ít hơn', '>': 'có lẻ|có dư', '~': 'gì đó' },
  outsideBefore: { '>': 'vượt mốc|vượt ngưỡng|đạt hơn' }, outsideAfter: {},
  cap: '', capFollowers: '', during: 'trên|trong', lasting: '',
  to: 'đến|tới|-', or: 'hoặc|hay', between: 'từ', betweenAnd: 'đến', from: '', of: '', partOf: 'trong số|trên tổng số|trong tổng số|trong',
  units: {
    ...cldr.units,
    decibel: 'đề xi ben',
    km: 'kilômét|ki-lô-mét|cây số|kilomet|km', metre: 'mét', cm: 'xentimét|centimet|phân', mm: 'milimét|milimet|ly', 'square-km': 'kilômét vuông|km vuông|cây số vuông', 'square-metre': 'mét vuông', kg: 'kilôgam|ki-lô-gam|kilogam|cân|ký', gram: 'gam|gram', tonne: 'tấn', quintal: 'tạ', hectare: 'héc-ta|hecta|ha|héc ta', mile: 'dặm', foot: 'feet|foot|bộ anh', litre: 'lít', 'cubic-metre': 'mét khối|khối', barrel: 'thùng|thùng dầu', pound: 'pao|cân anh',
    second: 'giây', minute: 'phút', hour: 'giờ|tiếng|giờ đồng hồ|tiếng đồng hồ', day: 'ngày', week: 'tuần|tuần lễ', month: 'tháng', quarter: 'quý', year: 'năm|tuổi', decade: 'thập kỷ|thập niên', century: 'thế kỷ', night: 'đêm', fold: 'lần so với',
    percent: '%|phần trăm', 'percentage-point': 'điểm phần trăm|điểm %', 'basis-point': 'điểm cơ bản', magnitude: 'độ richter|độ rích-te|độ rich-te', degree: 'độ', celsius: 'độ c|°c', fahrenheit: 'độ f', kmph: 'km/giờ|km/h|kilômét một giờ', mph: 'dặm/giờ|dặm một giờ', megawatt: 'megawatt|mw', 'nautical-mile': 'hải lý', knot: 'hải lý/giờ',
  },
  currencies: {
    ...cldr.currencies,
    vnd: 'đồng|vnđ|vnd|đồng việt nam|đ', usd: 'đô la|đô la mỹ|usd|đô-la|đô-la mỹ|đôla|mỹ kim', eur: 'euro|eur', gbp: 'bảng|bảng anh|gbp', jpy: 'yên|yên nhật|yen', cny: 'nhân dân tệ|tệ', krw: 'won', rub: 'rúp|rup', inr: 'rupee|rupi', aud: 'đô la úc|aud', cad: 'đô la canada', sgd: 'đô la singapore', hkd: 'đô la hồng kông', thb: 'baht|bạt', chf: 'franc thụy sĩ', btc: 'bitcoin', 'us-cent': 'xu|cent', try: 'lira', ils: 'shekel', myr: 'ringgit',
  },
  currencySigns: {},
  nouns, states, stateInside: 'outside',
  counters: {
    person: 'tên|vị|gã|kẻ', thing: 'cái|chiếc|con|quả|viên|ngôi|căn|tòa|toà|vụ|cuộc|bức|tấm|cây|tờ|cuốn|quyển|bộ|đôi|khẩu|khoản|hòn|đợt|loại|thứ|món|điều|mục|dãy|cặp|chuyến|trận|đoàn|hạng mục|bài|lá|mảnh|cơ sở|công trình|hãng|nền|lô|suất|phát|giống|loạt|phần|đơn vị', time: 'lần|lượt',
  },
  tolls: { person: 'số người chết|số người thiệt mạng|số nạn nhân|dân số|số người bị thương|số ca tử vong|tử vong', magnitude: 'độ lớn|cường độ|richter', percent: 'tỷ lệ cử tri' },
  tollsAfter: {},
  attributes: 'khác|mới|chiếc|con|cái|ngôi|căn|chính|lớn|nhỏ|trẻ|già|nước ngoài|địa phương|tiếp theo|liên tiếp|khác nhau|vũ trang|hạt nhân|đơn|nhà|cựu|nữ|nam|bạn',
  adjectiveEndings: '', verbEndings: '', postpositions: '', head: 'classifier',
  pluralEndings: '', singularEndings: '', plurals: '', notNouns: 'là|và|của|trong|ở|tại|đã|sẽ|bị|được', auxiliaries: '',
  labels: 'thứ|điều|khoản|quốc lộ|kênh|covid|quận|phường|tỉnh lộ|boeing|airbus|iphone|mùng|mồng|đài số|nghị quyết|lần thứ|chỉ thị|nghị định|thông tư|highway|route|số nhà|đường số|phòng số|gọi|tổng đài', shyLabels: 'số|nhóm|lớp|phòng|đường|tập|chương|mục|hạng|vòng|vị trí|cấp|khóa|kỳ|đài|top|phần|tổ|khu|phút|ngày|tháng|giây|cấp độ|độ',
  clock: 'giờ sáng|giờ chiều|giờ tối|giờ trưa|giờ đêm|giờ gmt|giờ bst|h|giờ địa phương|giờ ngày|giờ rạng sáng|giờ khuya|am|pm|sáng|chiều|tối|đêm|trưa', ordinalEndings: '',
  listAnd: 'và',
  notFigures: 'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|một trong hai|cả hai|ngã ba|ngã tư|ba mẹ|ba lô|năm nay|năm ngoái|năm sau|năm tới|năm trước|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|tháng hai|tháng chạp|ba lan|bà ba|thiên niên kỷ|đệ nhất|chín chắn|tư nhân|tư pháp|ba ngôi',
  ageBefore: '', ageAfter: '',
} as const satisfies FigureWords
