import type { PeopleWords } from '../../core/locale-pack.ts'
import { territories } from './territories.ts'

export const people = {
  titles: 'tổng thống|phó tổng thống|thủ tướng|phó thủ tướng|chủ tịch nước|chủ tịch|phó chủ tịch|tổng bí thư|bí thư|bộ trưởng|thứ trưởng|bộ trưởng quốc phòng|bộ trưởng ngoại giao|ngoại trưởng|bộ trưởng tài chính|tổng thư ký|thống đốc|thị trưởng|chủ tịch quốc hội|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|đại biểu|đại sứ|đặc phái viên|người phát ngôn|phát ngôn viên|cố vấn|cố vấn an ninh quốc gia|giám đốc|tổng giám đốc|phó giám đốc|giám đốc điều hành|nhà sáng lập|giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|luật sư|thẩm phán|công tố viên|kiểm sát viên|đại tướng|thượng tướng|trung tướng|thiếu tướng|tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|tư lệnh|tham mưu trưởng|cảnh sát trưởng|vua|nữ hoàng|hoàng tử|công chúa|thái tử|quốc vương|giáo hoàng|hồng y|tổng giám mục|giám mục|linh mục|lãnh tụ|lãnh đạo|nhà lãnh đạo|huấn luyện viên|hlv|cầu thủ|tiền đạo|thủ môn|hậu vệ|đội trưởng|ca sĩ|diễn viên|đạo diễn|nhạc sĩ|nhà văn|nhà báo|phóng viên|biên tập viên|chuyên gia|nhà phân tích|nhà kinh tế|nhà khoa học|ứng cử viên|ứng viên|cựu tổng thống|cựu thủ tướng|nghi phạm|bị cáo|nạn nhân',
  honorifics: 'ông|bà|anh|chị|cô|em|ngài|cháu|chú|bác|cậu|nghệ sĩ|cựu|mr|mrs|ms',
  afterNames: 'jr',
  nameSuffixes: '',
  speech: 'nói|cho biết|phát biểu|tuyên bố|khẳng định|nhấn mạnh|viết|chia sẻ|cho hay|trả lời|thừa nhận|cảnh báo|giải thích|bày tỏ|thông báo|nhận định',
  kin: 'vợ|chồng|con trai|con gái|cha|mẹ|bố|anh trai|em gái|em trai|chị gái|bạn|đồng nghiệp',
  initials: '',
  particles: 'bin|van|von|de|al|el|le|la',
  bodies: 'university|college|hospital|bank|group|party|stadium|street|park|museum|award|cup|league|united|city|fc|news|times|post',
  bodiesBefore: 'bệnh viện|trường|đại học|đường|phố|sân bay|công ty|tập đoàn|bão|cơn bão|núi|sông|hồ|khách sạn|quận|huyện|tỉnh|thành phố|bang',
  places: 'Hà Nội|Thành phố Hồ Chí Minh|TP HCM|TP.HCM|Sài Gòn|Đà Nẵng|Hải Phòng|Cần Thơ|Huế|Nha Trang|Đà Lạt|Quảng Ninh|Nghệ An|Thanh Hóa|Bắc Kinh|Thượng Hải|Hồng Kông|Hong Kong|Đài Bắc|Tokyo|Seoul|Bình Nhưỡng|Washington|New York|London|Luân Đôn|Paris|Berlin|Moscow|Moskva|Kiev|Kyiv|Rome|Madrid|Barcelona|Brussels|Geneva|Bangkok|Jakarta|Manila|Singapore|New Delhi|Mumbai|Islamabad|Kabul|Tehran|Baghdad|Damascus|Jerusalem|Riyadh|Doha|Dubai|Cairo|Istanbul|Sydney|Melbourne|California|Texas|Florida|Arizona|Alaska|Hawaii|Los Angeles|San Francisco|Chicago|Boston|Houston|châu Âu|châu Á|châu Phi|Trung Đông|Đông Nam Á|Biển Đông|Liverpool|Manchester|Chelsea|Vân Nam|Thái Bình Dương|Đại Tây Dương',
  territories,
  notNames: 'Nghị|Nghị viện|Nghị sĩ|Đại biểu|Đảng|Đảng Lao động|Đảng Kẻ|Giám|Giám mục|Thủ|Thủ hiến|Bộ|Nhà|Nhà thờ|Hội|Hội đồng|Tòa|Tòa án|Tổng|Tây|Đông|Tây Nam|Đông Bắc|Sở|Sở Cảnh sát|Ủy|Ủy ban|Công|Cục|Viện|Trường|Giáo|Hạt|Liên|Liên minh|Liên đoàn|Ngoại hạng|Thế|Thế vận hội|Thế giới|Ngân|Quỹ|Hưởng Lợi|Hiệp|Hiệp hội|Cơ|Cơ quan|Cộng|Cộng đồng|Chủ Nhật|Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Thứ Bảy|Cúp|Giải|Đội|Kênh|Đài|Luật|Đạo luật|Hiến|Hiến pháp|Catalan|LSU|Trung tâm|Tập đoàn|Vương quốc|Reuters|AFP|AP|BBC|CNN|TTXVN|VnExpress|Tuổi Trẻ|Thanh Niên|Dân trí|Nhân Dân|Nhà Trắng|Lầu Năm Góc|Điện Kremlin|Liên Hợp Quốc|Liên Hiệp Quốc|NATO|EU|Đảng Cộng hòa|Đảng Dân chủ|Cộng hòa|Dân chủ|Quốc hội|Thượng viện|Hạ viện|Chính phủ|Bộ Ngoại giao|Bộ Quốc phòng|Twitter|Facebook|Google|Apple|Tesla|Amazon|Microsoft|Thứ|Chủ|Ông|Bà|Tháng|Theo|Trong|Sau|Tuy|Nhưng|Khi|Các|Những|Một|Đây|Đó|Ngoài|Trước',
  given: '', family: '',
  wholeNames: '',
} as const satisfies PeopleWords
