/** Joomla 3 to 5: the article form, at its desk and in front. The state list says whether saving publishes. */
import type { PortalProfile } from './profile'

const HIDDEN = 'body:has(#jform_state option:not([value="1"]):checked)'
const TASKS = ['apply', 'save', 'save2new', 'save2copy', 'save2menu']
const BUTTONS = [
  ...TASKS.map((task) => `joomla-toolbar-button[task="article.${task}"]`),
  '#toolbar-apply button',
  '#toolbar-save button',
]

export const joomla: PortalProfile = {
  id: 'joomla-4-5',
  name: 'Joomla',
  hosts: [],
  portals: [{ host: 'sotnmt.hanoi.gov.vn' }, { host: 'bachmai.gov.vn' }],
  editUrls: ['*?*option=com_content*layout=edit*', '*?*view=form*layout=edit*', '*?*a_id=*'],
  fingerprints: ['form[name="adminForm"]:has(#jform_title):has(#jform_articletext)'],
  evidence: 'documented',
  sources: [
    'joomla/joomla-cms: administrator/components/com_content/forms/article.xml',
    'joomla/joomla-cms: administrator/components/com_content/tmpl/article/edit.php',
    'joomla/joomla-cms: layouts/joomla/toolbar/basic.php',
    'joomla/joomla-cms: build/media_source/system/js/joomla-toolbar-button.w-c.es6.js',
  ],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#jform_title'], kind: 'text', required: true },
    // The summary is the part of the body before its "read more" line.
    {
      name: 'body',
      label: 'Nội dung',
      selectors: ['textarea#jform_articletext'],
      kind: 'rich-text',
      required: true,
    },
    { name: 'category', label: 'Chuyên mục', selectors: ['#jform_catid'], kind: 'choice', required: false },
    {
      name: 'publishedOn',
      label: 'Ngày đăng',
      selectors: ['#jform_publish_up'],
      kind: 'day',
      required: false,
    },
    {
      name: 'author',
      label: 'Bút danh',
      selectors: ['#jform_created_by_alias'],
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
      label: 'Ảnh giới thiệu',
      selectors: ['#jform_images_image_intro', '#jform_images_image_fulltext'],
      kind: 'image',
      required: false,
    },
    {
      name: 'coverCaption',
      label: 'Chú thích ảnh',
      selectors: ['#jform_images_image_intro_caption', '#jform_images_image_fulltext_caption'],
      kind: 'text',
      required: false,
    },
    {
      name: 'coverAlt',
      label: 'Mô tả ảnh (alt)',
      selectors: ['#jform_images_image_intro_alt', '#jform_images_image_fulltext_alt'],
      kind: 'text',
      required: false,
    },
  ],
  controls: [
    { selectors: BUTTONS.map((one) => `${HIDDEN} ${one}`), label: 'Lưu (chưa xuất bản)', does: 'save-draft' },
    // Without a state list on the form the person may not change the state; saving may well be live.
    { selectors: BUTTONS, label: 'Lưu', does: 'publish' },
    { selectors: ['#toolbar-preview'], label: 'Xem trước', does: 'preview' },
  ],
}
