/** Umbraco 7 to 13: the back office's content editor. It saves by its own script; only its buttons can be seen. */
import type { PortalProfile } from './profile'

export const umbraco: PortalProfile = {
  id: 'umbraco-7-13',
  name: 'Umbraco',
  hosts: [],
  editUrls: ['*/umbraco*#/content/content/edit/*'],
  fingerprints: ['form[name="contentForm"]'],
  evidence: 'documented',
  sources: [
    'umbraco/Umbraco-CMS: src/Umbraco.Web.UI.Client/src/views/components/content/edit.html',
    'umbraco/Umbraco-CMS: src/Umbraco.Web.UI.Client/src/views/propertyeditors/rte/rte.html',
  ],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#headerName'], kind: 'text', required: true },
    {
      name: 'summary',
      label: 'Tóm tắt',
      selectors: [],
      labels: ['Tóm tắt', 'Trích yếu', 'Mô tả', 'Lời dẫn', 'Sapo', 'Summary'],
      kind: 'text',
      required: false,
    },
    {
      name: 'body',
      label: 'Nội dung',
      selectors: ['.umb-rte-editor', '.umb-rte .tox-tinymce'],
      kind: 'rich-text',
      required: true,
    },
    {
      name: 'author',
      label: 'Tác giả',
      selectors: [],
      labels: ['Tác giả', 'Bút danh', 'Người viết', 'Author'],
      kind: 'text',
      required: false,
    },
    {
      name: 'source',
      label: 'Nguồn',
      selectors: [],
      labels: ['Nguồn', 'Nguồn tin', 'Source'],
      kind: 'text',
      required: false,
    },
  ],
  controls: [
    { selectors: ['[data-element="button-save"]'], label: 'Lưu', does: 'save-draft' },
    {
      selectors: ['[data-element="button-saveAndPublish"]'],
      label: 'Lưu và đăng',
      does: 'publish',
    },
    { selectors: ['umb-button[alias="preview"] button'], label: 'Xem trước', does: 'preview' },
  ],
  unguarded: ['Umbraco lưu bằng lệnh riêng, không qua biểu mẫu; chỉ các nút trên trang được canh.'],
}
