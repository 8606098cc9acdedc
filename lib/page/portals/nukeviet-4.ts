/** NukeViet 4 and its eGovernment edition: the news module's form, at its desk and in front, and the page module's. */
import type { PortalProfile } from './profile'

export const nukeviet4: PortalProfile = {
  id: 'nukeviet-4',
  name: 'NukeViet 4',
  hosts: [],
  portals: [
    { host: 'socongthuong.daklak.gov.vn' },
    { host: 'nhontrach.dongnai.gov.vn' },
    { host: 'vista.gov.vn' },
    { host: 'vqa.moet.gov.vn' },
    { host: 'canhsatpccc.gov.vn' },
    { host: 'truongleduan.quangtri.gov.vn' },
  ],
  // The admin folder and the module's name are the site's own; parameters come in any order.
  editUrls: ['*?*op=content*', '*/content/', '*/content/*'],
  // Its form got an id in 4.5; data-mdata came with version 5.
  fingerprints: [
    'form:not([data-mdata]):has(#idtitle):has(input[name="sourcetext"])',
    'form:not([data-mdata]):has(#idtitle):has(textarea[name="bodytext"])',
  ],
  evidence: 'measured',
  sources: [
    'nukeviet/nukeviet nukeviet4.5: themes/admin_default/modules/news/content.tpl',
    'nukeviet/nukeviet nukeviet4.5: modules/news/admin/content.php',
    'nukeviet/nukeviet: modules/news/language/admin_vi.php',
    'nukeviet/eGovernment: themes/admin_default/modules/news/content.tpl',
  ],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#idtitle'], kind: 'text', required: true },
    // A plain textarea unless the module's settings make an editor of it.
    {
      name: 'summary',
      label: 'Giới thiệu ngắn gọn',
      selectors: ['textarea[name="hometext"]'],
      kind: 'rich-text',
      required: false,
    },
    {
      name: 'body',
      label: 'Nội dung chi tiết',
      selectors: ['textarea[name="bodyhtml"]', 'textarea[name="bodytext"]'],
      kind: 'rich-text',
      required: true,
    },
    {
      name: 'category',
      label: 'Chuyên mục của bài viết',
      selectors: ['input[name="catids[]"]'],
      kind: 'choice',
      required: false,
    },
    { name: 'publishedOn', label: 'Thời gian đăng', selectors: ['#publ_date'], kind: 'day', required: false },
    {
      name: 'author',
      label: 'Tác giả',
      selectors: ['input[name="author"]'],
      kind: 'text',
      required: false,
    },
    {
      name: 'source',
      label: 'Nguồn tin',
      selectors: ['#AjaxSourceText', 'input[name="sourcetext"]'],
      kind: 'text',
      required: false,
    },
    { name: 'cover', label: 'Hình minh họa', selectors: ['#homeimg'], kind: 'image', required: false },
    // One field is caption and alternative text at once.
    {
      name: 'coverCaption',
      label: 'Chú thích cho hình',
      selectors: ['#homeimgalt'],
      kind: 'text',
      required: false,
    },
  ],
  controls: [
    { selectors: ['input[name="status4"]'], label: 'Lưu bản nháp', does: 'save-draft' },
    { selectors: ['input[name="status1"]'], label: 'Đăng bài viết', does: 'publish' },
    // Alone on the form of a published article: what it saves is live.
    { selectors: ['input[name="statussave"]'], label: 'Lưu thay đổi', does: 'publish' },
    { selectors: ['input[name="status8"]'], label: 'Chuyển đăng bài', does: 'submit' },
    {
      selectors: ['input[name="status5"]', 'input[name="status6"]', 'input[name="status0"]'],
      label: 'Chuyển duyệt bài',
      does: 'submit',
    },
    // The page module has one nameless button, and no drafts.
    {
      selectors: ['form:has(textarea[name="bodytext"]) input[type="submit"]:not([name^="status"])'],
      label: 'Lưu trang (đăng ngay)',
      does: 'publish',
    },
  ],
  unguarded: ['Khôi phục bản cũ: NukeViet tự bấm nút đăng 2 giây sau khi mở trang, chưa ai kịp kiểm tra.'],
}
