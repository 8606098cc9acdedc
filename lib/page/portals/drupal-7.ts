/** Drupal 7: the node form. What is not in its core (category, source, by-line) is told by its label. */
import type { PortalProfile } from './profile'

export const drupal7: PortalProfile = {
  id: 'drupal-7',
  name: 'Drupal 7',
  hosts: [],
  // Its addresses are a Drupal's (/node/9119); which version it is only its edit page tells.
  portals: [
    {
      name: 'Cổng thông tin điện tử Sở Tư pháp tỉnh Bắc Giang',
      host: 'stp.bacgiang.gov.vn',
      planPortal: 'cong-so-tu-phap',
    },
  ],
  editUrls: ['*/node/add/*', '*/node/*/edit', '*?*q=*node/add/*', '*?*q=*node/*/edit*'],
  fingerprints: ['form.node-form input[name="form_id"][value$="_node_form"]'],
  evidence: 'measured',
  sources: [
    'pantheon-systems/drops-7: modules/node/node.pages.inc',
    'pantheon-systems/drops-7: modules/field/modules/text/text.js',
    'pantheon-systems/drops-7: modules/image/image.field.inc',
    'Taskulu/deskulu: sites/all/modules/ckeditor/includes/ckeditor.utils.js',
  ],
  fields: [
    {
      name: 'title',
      label: 'Tiêu đề',
      selectors: ['form.node-form input[name="title"]'],
      kind: 'text',
      required: true,
    },
    {
      name: 'summary',
      label: 'Tóm tắt',
      selectors: ['textarea[name^="body["][name$="[summary]"]'],
      labels: ['Trích yếu', 'Tóm tắt', 'Lời dẫn', 'Sapo'],
      kind: 'text',
      required: false,
    },
    {
      name: 'body',
      label: 'Nội dung',
      selectors: ['textarea[name^="body["][name$="[value]"]'],
      kind: 'rich-text',
      required: true,
    },
    {
      name: 'category',
      label: 'Chuyên mục',
      selectors: [],
      labels: ['Chuyên mục', 'Danh mục', 'Thể loại', 'Loại tin', 'Nhóm tin'],
      kind: 'choice',
      required: false,
    },
    // The account's own field, `name`, is not the by-line.
    {
      name: 'author',
      label: 'Tác giả',
      selectors: [],
      labels: ['Tác giả', 'Bút danh', 'Người viết'],
      kind: 'text',
      required: false,
    },
    {
      name: 'source',
      label: 'Nguồn',
      selectors: [],
      labels: ['Nguồn', 'Nguồn tin', 'Nguồn bài'],
      kind: 'text',
      required: false,
    },
    { name: 'publishedOn', label: 'Ngày đăng', selectors: ['#edit-date'], kind: 'day', required: false },
    {
      name: 'cover',
      label: 'Ảnh đại diện',
      selectors: [
        'input[type="file"][name^="files[field_image_"]',
        '[id^="edit-field-image"] .file a',
        '[id^="edit-field-image"] .image-preview img',
      ],
      kind: 'image',
      required: false,
    },
    {
      name: 'coverCaption',
      label: 'Chú thích ảnh',
      selectors: ['input[name^="field_image["][name$="[title]"]'],
      kind: 'text',
      required: false,
    },
    {
      name: 'coverAlt',
      label: 'Mô tả ảnh (alt)',
      selectors: ['input[name^="field_image["][name$="[alt]"]'],
      kind: 'text',
      required: false,
    },
  ],
  controls: [
    // One button saves; whether that publishes, a box on the form says.
    {
      selectors: [
        'form.node-form:has(input[type="checkbox"][name="status"]:not(:checked)) [id^="edit-submit"]',
        'form.node-form [id^="edit-draft"]',
      ],
      label: 'Lưu (chưa xuất bản)',
      does: 'save-draft',
    },
    { selectors: ['form.node-form [id^="edit-submit"]'], label: 'Lưu', does: 'publish' },
    { selectors: ['form.node-form [id^="edit-preview"]'], label: 'Xem trước', does: 'preview' },
  ],
}
