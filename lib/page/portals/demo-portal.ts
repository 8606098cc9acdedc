/** The demo portal that comes with this project (tests/portal): what people try the tool on, and tests drive. */
import type { PortalProfile } from './profile'

export const demoPortal: PortalProfile = {
  id: 'demo-portal',
  name: 'Cổng thử nghiệm',
  hosts: ['localhost', '127.0.0.1'],
  editUrls: ['/posts/*/edit', '/posts/new'],
  fingerprints: ['meta[name="generator"][content="Cổng thử nghiệm"]'],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#title'], kind: 'text', required: true },
    { name: 'summary', label: 'Tóm tắt', selectors: ['#summary'], kind: 'text', required: true },
    { name: 'body', label: 'Nội dung', selectors: ['#body'], kind: 'rich-text', required: true },
    { name: 'category', label: 'Chuyên mục', selectors: ['#category'], kind: 'choice', required: true },
    { name: 'publishedOn', label: 'Ngày đăng', selectors: ['#published-on'], kind: 'day', required: true },
    { name: 'author', label: 'Tác giả', selectors: ['#author'], kind: 'text', required: true },
    { name: 'source', label: 'Nguồn', selectors: ['#source'], kind: 'text', required: false },
    {
      name: 'cover',
      label: 'Ảnh đại diện',
      selectors: ['#cover', '#cover-name'],
      kind: 'image',
      required: true,
    },
    {
      name: 'coverCaption',
      label: 'Chú thích ảnh',
      selectors: ['#cover-caption'],
      kind: 'text',
      required: true,
    },
    { name: 'coverAlt', label: 'Mô tả ảnh (alt)', selectors: ['#cover-alt'], kind: 'text', required: true },
  ],
  controls: [
    { selectors: ['#publish'], label: 'Xuất bản', does: 'publish' },
    { selectors: ['#save-draft'], label: 'Lưu nháp', does: 'save-draft' },
    { selectors: ['#preview'], label: 'Xem trước', does: 'preview' },
  ],
}
