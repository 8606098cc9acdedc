/** A required field holds something: not nothing, not blanks, not a placeholder. */
import type { Field } from '../draft'
import { REQUIRED_FIELDS } from '../required-fields'
import { draftRule } from './define-rule'

/** Blanks of every kind, invisible characters, and what people type instead of an answer: `…`, `---`, `___`, `.`, `?`. */
const NOTHING = /^[\s\u00ad\u200b-\u200f\u2060\ufeff.…_\-–—*?/|]*$/
/** The first line of a list of choices, when nothing is chosen: `-- Chọn chuyên mục --`, `[Chọn]`. */
const UNCHOSEN = /^(?:[-–—]{1,5} ?|\[)(?:lựa )?chọn(?: [^-–—[\]]{1,60})?(?: ?[-–—]{1,5}|\])$/i

export const fieldFilled = draftRule({
  id: 'field-filled',
  group: 'field',
  title: 'Các mục bắt buộc của bài đã được điền',
  why: 'Cổng thông tin hoặc quy định về tin, bài yêu cầu mục này.',
  source: { text: 'Yêu cầu của cổng thông tin điện tử nơi đăng bài' },
  severity: 'error',
  bad: [
    { title: '⟦⟧', body: 'Sở Tư pháp tổ chức sơ kết đợt thi đua thứ nhất.' },
    { title: 'Sơ kết đợt thi đua thứ nhất', summary: '⟦⟧   ', body: 'Sở Tư pháp tổ chức sơ kết.' },
    { title: 'Sơ kết đợt thi đua', author: '⟦⟧---' },
    { title: 'Sơ kết đợt thi đua', body: '⟦⟧…' },
  ],
  good: [
    { title: 'Sơ kết đợt thi đua', summary: 'Tóm tắt', body: 'Nội dung', author: 'Minh An' },
    { title: 'Sơ kết đợt thi đua', body: 'Nội dung' },
    { source: 'Cổng Thông tin điện tử Bộ Tư pháp', cover: 'so-ket.jpg', coverAlt: 'Quang cảnh hội nghị' },
    { title: 'Sơ kết đợt thi đua', author: 'P.V.' },
    { title: 'Thi đua 2024?', body: '- Nội dung…' },
    { category: 'Chọn lọc văn bản', attachment: 'danh-sach-khen-thuong.pdf' },
    'Bài chỉ có nội dung',
    '…',
  ],

  *check({ draft }) {
    for (const field of draft.fields) {
      if (!field.required || !isEmpty(field)) continue
      const known = REQUIRED_FIELDS.get(field.name)
      yield {
        at: { field: field.name },
        message: `Mục “${field.label}” còn trống`,
        ...(known && { why: known.why, source: known.source, severity: known.severity }),
      }
    }
  },
})

function isEmpty({ text }: Field): boolean {
  // A filled field is told by its first words; a long body is not searched to its end.
  const head = text.slice(0, 2000)
  return NOTHING.test(head) ? NOTHING.test(text) : text.length < 100 && UNCHOSEN.test(text.trim())
}
