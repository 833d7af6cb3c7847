import type { LayoutWords } from '../../core/locale-pack.ts'

export const layout = {
  teaser: 'tin liên quan|xem thêm|đọc thêm|bài liên quan|có thể bạn quan tâm|tin cùng chuyên mục|tin nóng|đọc nhiều nhất|tin mới',
  chrome: 'quảng cáo|đăng nhập|đăng ký|chia sẻ|bình luận|trang chủ|thời sự|thế giới|kinh doanh|thể thao|giải trí|pháp luật|giáo dục|sức khỏe|đời sống|tìm kiếm|bản quyền|liên hệ|facebook|zalo|theo dõi|in bài|gửi email|lưu bài',
  caption: 'ảnh|ảnh minh họa|ảnh tư liệu|nguồn ảnh|ảnh chụp màn hình|reuters|afp|ttxvn',
} as const satisfies LayoutWords
