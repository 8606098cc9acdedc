/** DNN (DotNetNuke): the HTML module's edit form, the only one whose markup is public. It has nothing but a text. */
import type { PortalProfile } from './profile'

const SAVE = '.ehActions a[id$="_cmdSave"]'

export const dnn: PortalProfile = {
  id: 'dnn',
  name: 'DNN (mô-đun HTML)',
  hosts: [],
  portals: [{ host: 'gdnn.gov.vn' }, { host: 'congchuc.quangninh.gov.vn' }, { host: 'doc.moha.gov.vn' }],
  editUrls: ['*/ctl/Edit/*', '*/ctl/Edit', '*?*ctl=Edit*', '*?*popUp=true*'],
  fingerprints: ['#dnnEditHtml'],
  evidence: 'documented',
  sources: [
    'dnnsoftware/Dnn.Platform: DNN Platform/Modules/HTML/EditHtml.ascx',
    'w8tcha/dnnckeditor: DNN 9/Web/CKEditorControl.cs',
  ],
  fields: [
    {
      name: 'body',
      label: 'Nội dung',
      selectors: [
        '.ehCurrentContent textarea.editor',
        '.ehCurrentContent .RadEditor',
        '.ehCurrentContent textarea[id*="txtContent"]',
        '.dnnTextPanel .dnnFormItem textarea',
      ],
      kind: 'rich-text',
      required: true,
    },
  ],
  controls: [
    // Without a workflow saving is live; with one, a box says so.
    {
      selectors: [`body:has(input[id$="_chkPublish"]:not(:checked)) ${SAVE}`],
      label: 'Lưu (chưa xuất bản)',
      does: 'save-draft',
    },
    { selectors: [SAVE], label: 'Lưu', does: 'publish' },
    {
      selectors: ['.ehActions a[id$="_cmdPreview"]', '.ehActions a[id$="_cmdHistory"]'],
      label: 'Xem trước',
      does: 'preview',
    },
  ],
  unguarded: ['Ô “Xuất bản” của quy trình duyệt tự gửi trang khi bấm chọn.'],
}
