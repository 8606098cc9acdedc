/** NukeViet 5 (theme admin_future): the news module's form. */
import type { PortalProfile } from './profile'

export const nukeviet5: PortalProfile = {
  id: 'nukeviet-5',
  name: 'NukeViet 5',
  hosts: [],
  editUrls: ['*?*op=content*'],
  fingerprints: ['form#form-news-content[data-mdata]'],
  evidence: 'documented',
  sources: [
    'nukeviet/nukeviet: src/themes/admin_future/modules/news/content.tpl',
    'nukeviet/nukeviet: src/themes/admin_future/js/news.js',
    'nukeviet/nukeviet: src/modules/news/language/admin_vi.php',
  ],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#idtitle'], kind: 'text', required: true },
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
      selectors: ['textarea[name="bodyhtml"]'],
      kind: 'rich-text',
      required: true,
    },
    {
      name: 'category',
      label: 'Chuyên mục của bài viết',
      selectors: ['[data-toggle="catids"] input[name="catids[]"]'],
      kind: 'choice',
      required: false,
    },
    // One field with the time of day in it.
    { name: 'publishedOn', label: 'Thời gian đăng', selectors: ['#publ_date'], kind: 'day', required: false },
    { name: 'author', label: 'Tác giả', selectors: ['#content_author'], kind: 'text', required: false },
    { name: 'source', label: 'Nguồn tin', selectors: ['#AjaxSourceText'], kind: 'text', required: false },
    { name: 'cover', label: 'Hình minh họa', selectors: ['#homeimg'], kind: 'image', required: false },
    {
      name: 'coverCaption',
      label: 'Chú thích cho hình',
      selectors: ['#homeimgalt'],
      kind: 'text',
      required: false,
    },
  ],
  controls: [
    { selectors: ['button[name="status4"]'], label: 'Lưu bản nháp', does: 'save-draft' },
    {
      selectors: ['button.submit-reject', 'button[name="save_reject"]'],
      label: 'Từ chối',
      does: 'save-draft',
    },
    { selectors: ['button[name="status1"]'], label: 'Đăng bài viết', does: 'publish' },
    { selectors: ['button[name="statussave"]'], label: 'Lưu thay đổi', does: 'publish' },
    { selectors: ['button[name="status8"]'], label: 'Chuyển đăng bài', does: 'submit' },
    { selectors: ['button[name="status5"]'], label: 'Chuyển duyệt bài', does: 'submit' },
  ],
  unguarded: [
    'NukeViet 5 tự lưu bài đang sửa vài giây một lần; việc tự lưu không qua nút nên không được kiểm tra.',
  ],
}
