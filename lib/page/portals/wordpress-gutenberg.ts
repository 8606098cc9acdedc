/** WordPress with the block editor. It saves by its own script (REST): only its buttons can be seen. */
import type { PortalProfile } from './profile'

export const wordpressGutenberg: PortalProfile = {
  id: 'wordpress-gutenberg',
  name: 'WordPress (trình soạn thảo khối)',
  hosts: [],
  editUrls: ['*/wp-admin/post-new.php', '*/wp-admin/post.php'],
  fingerprints: ['body.block-editor-page'],
  evidence: 'measured',
  sources: [
    'WordPress/gutenberg: packages/editor/src/components/post-publish-button',
    'WordPress/gutenberg: packages/editor/src/components/post-title',
    'WordPress/gutenberg: packages/editor/src/components/post-saved-state',
  ],
  fields: [
    {
      name: 'title',
      label: 'Tiêu đề',
      selectors: ['.editor-post-title__input', 'iframe[name="editor-canvas"] >>> .editor-post-title__input'],
      kind: 'text',
      required: true,
    },
    {
      name: 'summary',
      label: 'Tóm tắt',
      selectors: ['.editor-post-excerpt textarea'],
      kind: 'text',
      required: false,
    },
    {
      name: 'body',
      label: 'Nội dung',
      selectors: [
        '.block-editor-block-list__layout.is-root-container',
        'iframe[name="editor-canvas"] >>> .block-editor-block-list__layout.is-root-container',
      ],
      kind: 'rich-text',
      required: true,
    },
    {
      name: 'category',
      label: 'Chuyên mục',
      selectors: ['.editor-post-taxonomies__hierarchical-terms-list'],
      kind: 'choice',
      required: false,
    },
    {
      name: 'author',
      label: 'Tác giả',
      selectors: ['.editor-post-author__select select', 'select.editor-post-author__select'],
      kind: 'choice',
      required: false,
    },
    {
      name: 'cover',
      label: 'Ảnh đại diện',
      selectors: ['.editor-post-featured-image img'],
      kind: 'image',
      required: false,
    },
  ],
  controls: [
    // Ctrl+S saves a draft while there is one to save; of a published post it changes what is live.
    {
      selectors: ['.editor-post-save-draft', '.editor-post-switch-to-draft'],
      label: 'Lưu nháp',
      does: 'save-draft',
      keys: ['Ctrl+S'],
    },
    {
      selectors: ['.editor-post-publish-button'],
      label: 'Đăng / Cập nhật',
      does: 'publish',
      keys: ['Ctrl+S'],
    },
    {
      selectors: ['.editor-post-preview', '.editor-preview-dropdown__toggle'],
      label: 'Xem trước',
      does: 'preview',
    },
  ],
  unguarded: [
    'Trình soạn thảo khối tự lưu bằng lệnh riêng, không qua biểu mẫu; chỉ nút Đăng / Cập nhật và Ctrl+S được canh.',
  ],
}
