import type { Writing } from '../../core/locale-pack.ts'

export const writing = {
  decimal: ',', group: '.', dateOrder: 'dmy', diacritics: 'matter',
  caseEndings: '', nounEndings: '',
  letters: 'đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĐƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰ',
  functionWords: 'và|của|là|các|những|được|cho|trong|với|có|không|đã|này|khi|đến|từ|tại|một|người|để|vào|về|theo|cũng|ra|như|ở|trên|nhiều|sau|sẽ|phải|còn|bị|đó|nhưng|ông|bà|anh|chị|cô|rằng|hay|hoặc|nếu|vì|bởi|do|thì|mà|nên|vẫn|đang|rất|hơn|nhất|cùng|lại|chỉ|mới|trước|giữa|qua|đây|ấy|họ|chúng|tôi|ta|mình|gì|nào|sao|thế|vậy|đều|mỗi|từng|cả|cần|thể|việc|đối|nói|biết|thấy|làm|lên|xuống|dù|tuy|bằng|nhằm',
  abbreviations: 'ths|ts|gs|pgs|tp|q|p|tr|đ|bs|ks|ls',
} as const satisfies Writing
