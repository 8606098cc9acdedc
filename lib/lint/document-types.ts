/** The types of documents that a person's own catalogue is for: what is cited again and again. */

/** In the order of a choice. */
export const DOCUMENT_TYPES = [
  'Kế hoạch',
  'Quyết định',
  'Nghị quyết',
  'Nghị định',
  'Thông tư',
  'Chỉ thị',
  'Hướng dẫn',
  'Kết luận',
  'Quy định',
  'Quy chế',
  'Chương trình',
  'Đề án',
  'Thông báo',
  'Luật',
  'Pháp lệnh',
] as const
