/** A post of our own with mistakes in it, in a form such as portals have; what it holds never leaves the page. */
import { memo } from 'react'
import { t } from '../../lib/messages'

/** Where its parts are, for whoever reads and guards it. */
export const SAMPLE_FIELDS = {
  title: 'sample-title',
  summary: 'sample-summary',
  body: 'sample-body',
  publishedOn: 'sample-day',
  publish: 'sample-publish',
} as const

/** The mistake that the first step is about. */
export const SAMPLE_SLIP = 'date-exists'

const TITLE = 'Sở Tư pháp phát động phong trào thi đua năm 2024'
const SUMMARY = 'Phong trào chào mừng ngày thành lập Đảng, với ba nội dung thi đua của toàn ngành.'
/** Vietnamese in every language, as the posts are. 30/2 is no day at all, and 02/02/2024 was no Monday. */
const PARAGRAPHS = [
  'Sở Tư pháp phát động phong trào thi đua chào mừng kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930-30/2/2024), tập trung vào ba nội dung đã đăng ký từ đầu năm.',
  'Lễ phát động diễn ra sáng thứ Hai, ngày 02/02/2024 tại trụ sở Sở.',
]

interface SamplePostProps {
  onPublish(): void
}

/** Rendered once: what a person types in it is theirs, not React's. */
export const SamplePost = memo(
  function SamplePost({ onPublish }: SamplePostProps) {
    return (
      <section className="sample" aria-labelledby="sample-name">
        <h2 id="sample-name">{t('first_run_sample')}</h2>
        <div className="sample__form" lang="vi">
          <label htmlFor={SAMPLE_FIELDS.title}>Tiêu đề</label>
          <input id={SAMPLE_FIELDS.title} className="text-input" defaultValue={TITLE} />
          <label htmlFor={SAMPLE_FIELDS.summary}>Tóm tắt</label>
          <textarea id={SAMPLE_FIELDS.summary} className="text-input" rows={2} defaultValue={SUMMARY} />
          <span id="sample-body-name">Nội dung</span>
          {/* biome-ignore lint/a11y/useSemanticElements: portals' editors are editable elements, and so is this one */}
          <div
            id={SAMPLE_FIELDS.body}
            className="text-input sample__body"
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            aria-multiline="true"
            aria-labelledby="sample-body-name"
            tabIndex={0}
          >
            {PARAGRAPHS.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
          <label htmlFor={SAMPLE_FIELDS.publishedOn}>Ngày đăng</label>
          <input
            id={SAMPLE_FIELDS.publishedOn}
            className="text-input"
            type="date"
            defaultValue="2024-02-02"
          />
          <button type="button" id={SAMPLE_FIELDS.publish} className="sample__publish" onClick={onPublish}>
            Xuất bản
          </button>
        </div>
      </section>
    )
  },
  () => true,
)
