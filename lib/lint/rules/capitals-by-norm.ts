/** Capitals of the few names that the norm settles beyond doubt. Hints only; doubtful cases are left alone. */
import { isLawText } from '../references/law-text'
import { CAPITALS_SIGN } from '../signs/sign'
import { findMiscapitalised } from '../wording/miscapitalised'
import { isBehindDocument, sentenceAt } from '../wording/past-context'
import { blockRule, NOTHING } from './define-rule'

export const capitalsByNorm = blockRule({
  id: 'capitals-by-norm',
  group: 'wording',
  title: 'Tên nước, tên cơ quan viết hoa đúng quy định',
  why: 'Tên nước, tên cơ quan, tổ chức viết hoa theo quy định về viết hoa trong văn bản hành chính.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II' },
  severity: 'hint',
  bad: [
    'Ngày thành lập nước ⟦Cộng hòa Xã hội Chủ nghĩa Việt Nam⟧ được tổ chức trang trọng. Nước ⟦Cộng Hòa Xã Hội Chủ Nghĩa Việt Nam⟧ tròn 80 tuổi.',
    'Thường trực ⟦Hội đồng thi đua khen thưởng⟧ tỉnh và ⟦Hội đồng Thi đua - khen thưởng⟧ ngành đã họp.',
    '⟦Ủy ban Nhân dân⟧ tỉnh báo cáo ⟦Hội đồng Nhân dân⟧ tỉnh tại kỳ họp.',
    'Kỷ niệm ngày thành lập ⟦Đảng cộng sản Việt Nam⟧, nước ⟦Cộng hòa xã hội Việt Nam⟧ và cơ quan chức năng ⟦Việt nam⟧ phối hợp bảo hộ công dân.',
    'Đoàn công tác của ⟦Bộ tư pháp⟧ làm việc tại tỉnh.',
  ],
  good: [
    'Ngày thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam; nước Cộng hoà xã hội chủ nghĩa Việt Nam.',
    'Hội đồng Thi đua - Khen thưởng tỉnh, Ban Thi đua – Khen thưởng Trung ương và công tác thi đua, khen thưởng.',
    'Ủy ban nhân dân tỉnh, Hội đồng nhân dân xã, Tòa án nhân dân tối cao và Viện kiểm sát nhân dân.',
    'Nghệ sĩ Nhân dân, Nhà giáo Nhân dân, Thầy thuốc Nhân dân và cán bộ, Nhân dân trong tỉnh.',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Hội Đồng Nhân Dân Tỉnh Họp Kỳ Thứ Mười',
    'Tấm bia khắc dòng chữ “Nước Cộng hòa Xã hội Chủ nghĩa Việt Nam muôn năm”.',
    'Căn cứ Nghị quyết của Hội đồng Nhân dân tỉnh;',
    'Thực hiện Quyết định số 12/QĐ-UBND về việc thành lập Hội đồng thi đua khen thưởng tỉnh.',
    'Bộ Tư pháp, Sở Tư pháp, cán bộ tư pháp, hội đồng thi đua khen thưởng các cấp.',
    'Hội đồng Nhân quyền, Hội đồng thi đua, Ban thi đua của trường; phía nam, Việt Nam.',
  ],
  fixed: [
    [
      'Nước Cộng hoà Xã Hội Chủ Nghĩa Việt Nam đổi mới, hội nhập và phát triển.',
      'Nước Cộng hoà xã hội chủ nghĩa Việt Nam đổi mới, hội nhập và phát triển.',
    ],
    ['Hội đồng Thi đua, khen thưởng họp.', 'Hội đồng Thi đua - Khen thưởng họp.'],
    ['Viện Kiểm sát Nhân dân tỉnh họp.', 'Viện kiểm sát nhân dân tỉnh họp.'],
  ],

  signs: CAPITALS_SIGN,
  check({ block, mentions }) {
    const found = findMiscapitalised(block.text)
    if (found.length === 0 || isLawText(block.text)) return NOTHING
    // The subject of a document is its own wording.
    const own = found.filter(
      ({ start }) => !isBehindDocument(mentions, sentenceAt(block.text, start).start, start),
    )
    return own.map(({ start, end, written, official }) => ({
      at: { start, end },
      message: `“${written}” viết theo quy định là “${official}”`,
      fixes: [
        {
          label: `Sửa thành “${official}”`,
          safe: true,
          edits: [{ at: { start, end }, replacement: official }],
        },
      ],
    }))
  },
})
