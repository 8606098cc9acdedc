/** Drupal 8 to 11: the node form, with the plain status box or a moderation state. */
import type { PortalProfile } from './profile'

const SAVE = '[data-drupal-selector="edit-submit"]'
const STATE = 'select[name="moderation_state[0][state]"]'

export const drupal8To11: PortalProfile = {
  id: 'drupal-8-11',
  name: 'Drupal 8–11',
  hosts: [],
  portals: [
    {
      name: 'Cổng thông tin điện tử Sở Tư pháp tỉnh Bắc Giang',
      host: 'stp.bacgiang.gov.vn',
      planPortal: 'cong-so-tu-phap',
    },
  ],
  editUrls: ['*/node/add/*', '*/node/*/edit', '*/node/*/translations/add/*'],
  fingerprints: ['form[class*="node-"][data-drupal-selector$="-form"]'],
  evidence: 'documented',
  sources: [
    'drupal/core 11.x: modules/node/src/Form/NodeForm.php',
    'drupal/core 8.3.x, 8.9.x, 10.4.x: modules/node/src/NodeForm.php',
    'drupal/core: modules/content_moderation/src/Plugin/Field/FieldWidget/ModerationStateWidget.php',
    'drupal/core: modules/ckeditor5/js/ckeditor5.js',
  ],
  fields: [
    {
      name: 'title',
      label: 'Tiêu đề',
      selectors: ['input[name="title[0][value]"]'],
      kind: 'text',
      required: true,
    },
    {
      name: 'summary',
      label: 'Tóm tắt',
      selectors: ['textarea[name="body[0][summary]"]'],
      labels: ['Trích yếu', 'Tóm tắt', 'Lời dẫn', 'Sapo'],
      kind: 'text',
      required: false,
    },
    {
      name: 'body',
      label: 'Nội dung',
      selectors: ['textarea[name="body[0][value]"]'],
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
    {
      name: 'publishedOn',
      label: 'Ngày đăng',
      selectors: ['input[name="created[0][value][date]"]'],
      kind: 'day',
      required: false,
    },
    {
      name: 'cover',
      label: 'Ảnh đại diện',
      selectors: [
        'input[type="file"][name^="files[field_image_"]',
        '[data-drupal-selector^="edit-field-image-0"] .file a',
        '[data-drupal-selector="edit-field-media-image"] img',
      ],
      kind: 'image',
      required: false,
    },
    {
      name: 'coverCaption',
      label: 'Chú thích ảnh',
      selectors: ['input[name="field_image[0][title]"]'],
      kind: 'text',
      required: false,
    },
    {
      name: 'coverAlt',
      label: 'Mô tả ảnh (alt)',
      selectors: ['input[name="field_image[0][alt]"]'],
      kind: 'text',
      required: false,
    },
  ],
  controls: [
    // The buttons may stand in a bar outside the form (themes gin and claro).
    {
      selectors: [
        `body:has(input[type="checkbox"][name="status[value]"]:not(:checked)) ${SAVE}`,
        `body:has(${STATE} option[value="draft"]:checked) ${SAVE}`,
        '[data-drupal-selector="edit-unpublish"]',
      ],
      label: 'Lưu (chưa xuất bản)',
      does: 'save-draft',
    },
    {
      selectors: [`body:has(${STATE} option:not([value="published"]):checked) ${SAVE}`],
      label: 'Lưu, chuyển trạng thái',
      does: 'submit',
    },
    { selectors: [SAVE, '[data-drupal-selector="edit-publish"]'], label: 'Lưu', does: 'publish' },
    { selectors: ['[data-drupal-selector="edit-preview"]'], label: 'Xem trước', does: 'preview' },
  ],
}
