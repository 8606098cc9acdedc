/** Liferay 7 and DXP: the Web Content form, with its own buttons' ids (7.0–7.3) or without (later). */
import type { PortalProfile } from './profile'

const NAME_SPACE = '_com_liferay_journal_web_portlet_JournalPortlet_'
const FORM = `form[id$="JournalPortlet_fm1"]`
const BUTTONS = '.journal-article-button-row'

export const liferay7: PortalProfile = {
  id: 'liferay-7',
  name: 'Liferay 7',
  hosts: [],
  portals: [
    { host: 'muasamcong.mpi.gov.vn' },
    { host: 'evisa.immigration.gov.vn' },
    { host: 'ppdvn.gov.vn' },
    { host: 'dhpiza.danang.gov.vn' },
  ],
  editUrls: ['*?*com_liferay_journal_web_portlet_JournalPortlet*'],
  fingerprints: [FORM],
  evidence: 'documented',
  sources: [
    'zoltantoth0409/liferay-portal: modules/apps/journal/journal-web/…/edit_article.jsp',
    'liferay/liferay-portal: modules/apps/journal/journal-web/…/js/SaveButtons.js',
    'liferay/liferay-portal: portal-language-lang Language_vi.properties',
  ],
  fields: [
    {
      name: 'title',
      label: 'Tiêu đề',
      selectors: [`#${NAME_SPACE}titleMapAsXML`],
      kind: 'text',
      required: true,
    },
    // A textarea up to 7.3, an editor later.
    {
      name: 'summary',
      label: 'Tóm tắt',
      selectors: [
        `textarea#${NAME_SPACE}descriptionMapAsXML`,
        `#${NAME_SPACE}descriptionMapAsXMLWrapper [contenteditable="true"]`,
      ],
      kind: 'text',
      required: false,
    },
    // Each field of a structure has a name of its own; the first editor is the text. Its hidden input only mirrors it.
    {
      name: 'body',
      label: 'Nội dung',
      selectors: [
        '.article-content-content .cke',
        '.article-content-content .ck-editor',
        '.article-content-content .alloy-editor[contenteditable="true"]',
        '.article-content-content textarea[name*="ddm$$"]',
      ],
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
      name: 'publishedOn',
      label: 'Ngày hiển thị',
      selectors: [`#${NAME_SPACE}displayDate`],
      kind: 'day',
      required: false,
    },
    {
      name: 'cover',
      label: 'Ảnh đại diện',
      selectors: [`#${NAME_SPACE}smallImageURL`, `#${NAME_SPACE}smallFile`],
      kind: 'image',
      required: false,
    },
  ],
  controls: [
    {
      selectors: [`#${NAME_SPACE}saveButton`, `${BUTTONS} button.btn-secondary`],
      label: 'Lưu nháp',
      does: 'save-draft',
    },
    {
      selectors: [`#${NAME_SPACE}publishButton`, `${BUTTONS} button[type="submit"].btn-primary`],
      label: 'Xuất bản',
      does: 'publish',
    },
  ],
  unguarded: [
    'Liferay tự lưu bản nháp sau mỗi thay đổi; bản nháp không bị chặn. Hẹn giờ đăng trong hộp thoại riêng chưa được canh.',
  ],
}
