/** Liferay 6.1 and 6.2: the Web Content form. Field names carry the portlet's name space, so their ends are looked for. */
import type { PortalProfile } from './profile'

const FORM = '.article-form form[id$="fm1"]'

export const liferay6: PortalProfile = {
  id: 'liferay-6-2',
  name: 'Liferay 6',
  hosts: [],
  portals: [{ host: 'sotuphap.hochiminhcity.gov.vn' }],
  editUrls: ['*?*struts_action=*edit_article*', '*?*p_p_id=15*'],
  fingerprints: [`${FORM}:has(input[id*="_title_"])`],
  evidence: 'documented',
  sources: [
    'dinolupo/Liferay6.2-fixed: portal-web/docroot/html/portlet/journal/edit_article.jsp',
    'dinolupo/Liferay6.2-fixed: portal-web/docroot/html/portlet/journal/article/abstract.jsp',
    'dinolupo/Liferay6.2-fixed: portal-web/docroot/html/portlet/journal/js/main.js',
    'liferay/liferay-portal: portal-language-lang Language_vi.properties',
  ],
  fields: [
    {
      name: 'title',
      label: 'Tiêu đề',
      selectors: [`${FORM} input[name$="_title_vi_VN"]`, `${FORM} input[type="text"][id*="_title_"]`],
      kind: 'text',
      required: true,
    },
    {
      name: 'summary',
      label: 'Tóm tắt',
      selectors: [`${FORM} [name$="_description_vi_VN"]`, `${FORM} textarea[name*="_description_"]`],
      kind: 'text',
      required: false,
    },
    // With a structure of the site's own the content has fields of its own: point at them.
    {
      name: 'body',
      label: 'Nội dung',
      selectors: [`${FORM} [name$="_articleContent"]`, `${FORM} [id$="_articleContent"]`],
      labels: ['Nội dung', 'Content'],
      kind: 'rich-text',
      required: true,
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
      name: 'cover',
      label: 'Ảnh đại diện',
      selectors: [`${FORM} input[name$="_smallImageURL"]`, `${FORM} input[type="file"][name$="_smallFile"]`],
      kind: 'image',
      required: false,
    },
  ],
  controls: [
    { selectors: [`${FORM} [id$="_saveButton"]`], label: 'Lưu nháp', does: 'save-draft' },
    { selectors: [`${FORM} [id$="_publishButton"]`], label: 'Xuất bản', does: 'publish' },
    { selectors: ['[id$="previewArticleBtn"]'], label: 'Xem trước', does: 'preview' },
  ],
}
