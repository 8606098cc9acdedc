/** SharePoint 2010 to 2016: publishing pages in edit mode and list forms. Layouts are the site's own, so labels help. */
import type { PortalProfile } from './profile'

export const sharepoint: PortalProfile = {
  id: 'sharepoint-2013',
  name: 'SharePoint',
  hosts: [],
  portals: [
    { host: 'pbgdpl.gov.vn' },
    { host: 'pbgdpl.moj.gov.vn' },
    { host: 'phapdien.moj.gov.vn' },
    { host: 'vbpl.vn' },
    { host: 'moet.gov.vn' },
    { host: 'baohiemxahoi.gov.vn' },
    { host: 'fdi.mof.gov.vn' },
  ],
  // The edit address is often the address people read.
  editUrls: [],
  fingerprints: [
    '#aspnetForm:has(input#MSOLayout_InDesignMode[value="1"])',
    '#aspnetForm:has(input#_wikiPageMode[value="Edit"])',
    '#aspnetForm:has(div.ms-rtestate-write[id$="_inplacerte"])',
  ],
  evidence: 'documented',
  sources: [
    'phillipharding/sp2013-features: FEATURES/SmallBusinessWebsite/Files/SBFullPageLayout.aspx',
    'General knowledge of SharePoint for the ids of titles and of list forms',
  ],
  fields: [
    {
      name: 'title',
      label: 'Tiêu đề',
      selectors: [
        'input[id$="_TitleField"]',
        'input[id^="Title_"][id$="_$TextField"]',
        'input[id*="Title"][id$="_TextField"]',
      ],
      labels: ['Tiêu đề', 'Title'],
      kind: 'text',
      required: true,
    },
    {
      name: 'summary',
      label: 'Tóm tắt',
      selectors: [],
      labels: ['Tóm tắt', 'Trích yếu', 'Mô tả', 'Lời dẫn', 'Sapo'],
      kind: 'text',
      required: false,
    },
    {
      name: 'body',
      label: 'Nội dung',
      selectors: [
        'div[id$="RichHtmlField_displayContent"]',
        'div.ms-rtestate-write[id$="_$TextField_inplacerte"]',
        'div.ms-rtestate-write',
      ],
      kind: 'rich-text',
      required: true,
    },
    {
      name: 'category',
      label: 'Chuyên mục',
      selectors: ['select[id$="_DropDownChoice"]'],
      labels: ['Chuyên mục', 'Danh mục', 'Thể loại', 'Loại tin'],
      kind: 'choice',
      required: false,
    },
    {
      name: 'publishedOn',
      label: 'Ngày đăng',
      selectors: ['input[id$="DateTimeField_DateTimeFieldDate"]'],
      kind: 'day',
      required: false,
    },
    {
      name: 'author',
      label: 'Tác giả',
      selectors: [],
      labels: ['Tác giả', 'Bút danh', 'Người viết', 'Byline'],
      kind: 'text',
      required: false,
    },
    {
      name: 'source',
      label: 'Nguồn',
      selectors: [],
      labels: ['Nguồn', 'Nguồn tin'],
      kind: 'text',
      required: false,
    },
    {
      name: 'cover',
      label: 'Ảnh đại diện',
      selectors: ['[id$="RichImageField_displayContent"] img'],
      kind: 'image',
      required: false,
    },
  ],
  controls: [
    {
      selectors: [
        '[id^="Ribbon.EditingTools.CPEditTab.EditAndCheckout.SaveEdit"]',
        '[id^="Ribbon.PublishTab.Publishing.Reject"]',
      ],
      label: 'Lưu',
      does: 'save-draft',
    },
    {
      selectors: [
        '[id^="Ribbon.PublishTab.Publishing.Publish"]',
        '[id^="Ribbon.PublishTab.Publishing.Approve"]',
        '[id$="_PageStateActionButton"]',
        '[id="Ribbon.ListForm.Edit.Commit.Publish-Large"]',
        'input[id$="_diidIOSaveItem"]',
      ],
      label: 'Xuất bản / Lưu',
      does: 'publish',
    },
  ],
}
