/** What the session says when something of ours goes wrong, in words for the person. */
import type { Notice } from './session'

export const problem = (text: string): Notice => ({ tone: 'problem', text })

export const FAILED = problem(
  'Công cụ kiểm tra gặp sự cố khi đọc bài. Bài của bạn không bị thay đổi và việc xuất bản không bị chặn.',
)
export const NOT_DONE = problem('Chưa thực hiện được do công cụ gặp sự cố. Hãy xem lại bài rồi thử lại.')
export const NOT_KEPT = problem('Không ghi nhớ được vào máy này; lựa chọn có hiệu lực tới khi tải lại trang.')
export const noButton = (label: string): Notice =>
  problem(`Nút “${label}” không còn trên trang. Hãy bấm lại trên cổng.`)
