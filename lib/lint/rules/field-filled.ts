/** A required field holds something: not nothing, not blanks, not a placeholder. */
import { isEmptyField } from '../empty-field'
import { REQUIRED_FIELDS } from '../required-fields'
import { draftRule } from './define-rule'

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
      if (!field.required || !isEmptyField(field)) continue
      const known = REQUIRED_FIELDS.get(field.name)
      yield {
        at: { field: field.name },
        message: `Mục “${field.label}” còn trống`,
        ...(known && { why: known.why, source: known.source, severity: known.severity }),
      }
    }
  },
})
