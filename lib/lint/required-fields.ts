/** The fields of a post that are known by name: what they are called, why they must be filled, and how strictly. */
import type { CalendarDate } from './calendar'
import type { Draft, Field } from './draft'
import type { Severity, Source } from './finding'

export interface RequiredField {
  /** What editors call it where no portal says otherwise. */
  readonly label: string
  readonly why: string
  readonly source: Source
  /** How strictly an empty one is taken when it is required: the norms block on few fields only. */
  readonly severity: Severity
  /** Required of every post that has the field at all, whatever its portal. */
  readonly isRequired: boolean
}

const PORTAL_RULES: Source = {
  text: 'Quyết định số 1319/QĐ-BTP ngày 12/7/2024 (Quy chế hoạt động của Cổng Thông tin điện tử Bộ Tư pháp); Thông tư số 22/2023/TT-BTTTT',
}
const AUTHOR_RULES: Source = {
  text: 'Quyết định số 4146/QĐ-BTP, Điều 8 (ghi rõ tác giả, nguồn tin); nay là Quyết định số 1319/QĐ-BTP ngày 12/7/2024',
}
const TIMELINESS: Source = { text: 'Nghị định số 42/2022/NĐ-CP (thông tin kịp thời, chính xác)' }
const ACCESSIBILITY: Source = {
  text: 'Thông tư số 22/2023/TT-BTTTT (khả năng tiếp cận của cổng thông tin điện tử); quy định về quyền tác giả đối với ảnh',
}
const CUSTOM: Source = { text: 'Thông lệ đăng tin bài trên cổng thông tin điện tử' }

const strict = (label: string, why: string, source: Source): RequiredField => ({
  label,
  why,
  source,
  severity: 'error',
  isRequired: true,
})
const lenient = (label: string, why: string, source: Source): RequiredField => ({
  label,
  why,
  source,
  severity: 'warning',
  isRequired: false,
})

/** By the field's stable name. */
export const REQUIRED_FIELDS: ReadonlyMap<string, RequiredField> = new Map([
  ['title', strict('Tiêu đề', 'Bài không có tiêu đề thì không hiện được trong danh sách tin.', PORTAL_RULES)],
  [
    'summary',
    strict('Tóm tắt', 'Tóm tắt (sapô) cho người đọc biết nội dung chính trước khi mở bài.', PORTAL_RULES),
  ],
  ['body', strict('Nội dung', 'Bài không có nội dung thì không được đăng.', PORTAL_RULES)],
  ['author', strict('Tác giả', 'Tin, bài phải ghi tên hoặc bút danh của tác giả.', AUTHOR_RULES)],
  ['source', lenient('Nguồn', 'Tin dẫn lại phải ghi tác giả, nguồn và ngày nguồn đăng.', AUTHOR_RULES)],
  ['category', lenient('Chuyên mục', 'Bài không có chuyên mục thì người đọc khó tìm thấy.', PORTAL_RULES)],
  [
    'publishedOn',
    lenient(
      'Ngày đăng',
      'Ngày đăng cho biết tin còn mới và dùng để đối chiếu các mốc thời gian trong bài.',
      TIMELINESS,
    ),
  ],
  ['cover', lenient('Ảnh đại diện', 'Ảnh đại diện hiện cùng tiêu đề trong danh sách tin.', CUSTOM)],
  [
    'coverCaption',
    lenient('Chú thích ảnh', 'Ảnh phải có chú thích và ghi tác giả hoặc nguồn ảnh.', ACCESSIBILITY),
  ],
  [
    'coverAlt',
    lenient(
      'Mô tả thay thế của ảnh',
      'Người dùng phần mềm đọc màn hình chỉ biết đến ảnh qua mô tả này.',
      ACCESSIBILITY,
    ),
  ],
  ['attachment', lenient('Tệp đính kèm', 'Bài về khen thưởng nên kèm danh sách, có số quyết định.', CUSTOM)],
])

/**
 * A draft of fields by name, as a terminal or a script gives them. Labels are the standard ones; title, summary, body
 * and author are required when their key is there. Fields that are not given are not judged.
 */
export function draftFromFields(
  fields: Readonly<Record<string, string>>,
  publishedOn: CalendarDate | null = null,
): Draft {
  const list = Object.entries(fields).map(([name, text]): Field => {
    const known = REQUIRED_FIELDS.get(name)
    return { name, label: known?.label ?? name, required: known?.isRequired ?? false, text }
  })
  return { fields: list, publishedOn }
}
