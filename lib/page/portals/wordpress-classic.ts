/** WordPress with the classic editor: wp-admin/post.php up to 4.9, later with its plug-in. */
import type { PortalProfile } from './profile'

export const wordpressClassic: PortalProfile = {
  id: 'wordpress-classic',
  name: 'WordPress (trình soạn thảo cổ điển)',
  hosts: [],
  portals: [
    { host: 'khuyennong.backan.gov.vn' },
    { host: 'vnpa.moh.gov.vn' },
    { host: 'hoaninh.danang.gov.vn' },
    { host: 'heza.gov.vn' },
    { host: 'nso.gov.vn' },
  ],
  editUrls: ['*/wp-admin/post-new.php', '*/wp-admin/post.php'],
  fingerprints: ['body:not(.block-editor-page) form#post'],
  evidence: 'measured',
  sources: [
    'WordPress/WordPress: wp-admin/edit-form-advanced.php',
    'WordPress/wordpress-develop: src/wp-admin/includes/meta-boxes.php',
    'WordPress/classic-editor: classic-editor.php',
  ],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#title'], kind: 'text', required: true },
    { name: 'summary', label: 'Tóm tắt', selectors: ['#excerpt'], kind: 'text', required: false },
    { name: 'body', label: 'Nội dung', selectors: ['textarea#content'], kind: 'rich-text', required: true },
    {
      name: 'category',
      label: 'Chuyên mục',
      selectors: ['#categorychecklist'],
      kind: 'choice',
      required: false,
    },
    // The account's shown name.
    {
      name: 'author',
      label: 'Tác giả',
      selectors: ['select[name="post_author_override"]'],
      kind: 'choice',
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
    // Of a draft that is to go out at once, WordPress writes today into the three boxes.
    {
      name: 'publishedOn',
      label: 'Ngày đăng',
      selectors: ['#timestampdiv #jj', '#timestampdiv #mm', '#timestampdiv #aa'],
      kind: 'day',
      required: false,
    },
    // Caption and alternative text belong to the picture, in the media library.
    {
      name: 'cover',
      label: 'Ảnh đại diện',
      selectors: ['#postimagediv .inside img'],
      kind: 'image',
      required: false,
    },
  ],
  controls: [
    {
      selectors: [
        '#save-post',
        'body:has(#post_status option[value="draft"]:checked) #publish[name="save"]',
        // Enter in the title presses a hidden button that keeps the status.
        'body:not(:has(#original_post_status[value="publish"])) #minor-publishing input#save',
      ],
      label: 'Lưu nháp',
      does: 'save-draft',
    },
    {
      selectors: ['#publish', '#minor-publishing input#save'],
      label: 'Đăng / Cập nhật',
      does: 'publish',
    },
    { selectors: ['#post-preview'], label: 'Xem trước', does: 'preview' },
  ],
  unguarded: [
    'Sửa nhanh và đăng hàng loạt ở danh sách bài viết không qua trang soạn bài nên không được kiểm tra.',
  ],
}
