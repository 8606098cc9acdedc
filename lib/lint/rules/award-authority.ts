/** Who is said to grant an award may grant it: a department grants a Giấy khen, a province a Bằng khen. */
import { awardSource } from '../awards/award-law'
import { findUnlawfulGrant, grantCorrections, LEVEL_NAMES } from '../awards/unlawful-grant'
import { blockRule } from './define-rule'

export const awardAuthority = blockRule({
  id: 'award-authority',
  group: 'award',
  title: 'Hình thức khen thưởng đúng thẩm quyền',
  why: 'Mỗi danh hiệu, hình thức khen thưởng do một cấp quyết định tặng: Giám đốc Sở, Chủ tịch UBND cấp xã tặng Giấy khen; Bộ trưởng, Chủ tịch UBND tỉnh tặng Bằng khen. Người trao tại buổi lễ không nhất thiết là người quyết định tặng.',
  source: { text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 77 đến Điều 80' },
  severity: 'warning',
  bad: [
    '⟦Giám đốc Sở Tư pháp tặng Bằng khen⟧ cho 05 tập thể và 12 cá nhân.',
    'Nhân dịp này, ⟦Chủ tịch UBND tỉnh đã quyết định tặng Giấy khen⟧ cho 03 cá nhân.',
    'Ông được nhận ⟦Bằng khen của Giám đốc Sở Nội vụ⟧ năm 2025.',
    'Có 04 tập thể được ⟦Giám đốc Sở công nhận danh hiệu “Tập thể lao động xuất sắc⟧”.',
    '⟦UBND xã Tân Tiến tặng Cờ thi đua⟧ cho 02 thôn dẫn đầu phong trào. ⟦Bộ Tư pháp tặng Giấy khen⟧ cho 02 cá nhân.',
    '⟦Giám đốc Sở Tư pháp tặng Kỷ niệm chương⟧ “Vì sự nghiệp Tư pháp” cho 05 cá nhân.',
    { body: '⟦Chủ tịch UBND huyện tặng Giấy khen⟧ cho 05 tập thể.', publishedOn: '2025-10-01' },
  ],
  good: [
    'Giám đốc Sở Tư pháp tặng Giấy khen cho 05 tập thể và 12 cá nhân.',
    'Giám đốc Sở trao Bằng khen của Chủ tịch UBND tỉnh cho 02 tập thể.',
    'Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở tặng Bằng khen cho 02 tập thể.',
    'Giám đốc Sở trình Chủ tịch UBND tỉnh tặng Bằng khen cho 03 cá nhân.',
    'Theo đề nghị của Giám đốc Sở Nội vụ, Chủ tịch UBND tỉnh tặng Bằng khen cho 32 tập thể.',
    'Hội đồng trình Giám đốc Sở quyết định công nhận danh hiệu thi đua, tặng Giấy khen.',
    'Giám đốc Sở, Chủ tịch UBND tỉnh tặng Giấy khen, Bằng khen theo thẩm quyền.',
    'Chủ tịch UBND xã tặng Giấy khen, Thủ tướng Chính phủ tặng Bằng khen, Bộ trưởng tặng Bằng khen.',
    'Đồng chí Phó Giám đốc Sở trao tặng Bằng khen cho các cá nhân.',
    'Thủ tướng Chính phủ trao Huân chương Lao động hạng Nhất cho ngành Tư pháp.',
    'Công đoàn Sở tặng Bằng khen của Liên đoàn Lao động tỉnh cho 03 đoàn viên.',
    { body: 'Chủ tịch UBND huyện tặng Giấy khen cho 05 tập thể.', publishedOn: '2025-06-01' },
    { body: 'Năm 2024, Chủ tịch UBND huyện tặng Giấy khen cho 05 tập thể.', publishedOn: '2025-10-01' },
    'Bộ Tư pháp tặng Bằng khen cho 02 cá nhân; Bộ Chỉ huy Quân sự tỉnh tặng Giấy khen cho 03 cá nhân.',
    'Bộ trưởng tặng Kỷ niệm chương “Vì sự nghiệp Tư pháp” cho 05 cá nhân; Sở tặng kỷ niệm chương cho các đội.',
    'Nhiều cá nhân được Bộ Tư pháp, Chủ tịch UBND tỉnh, giám đốc Sở Tư pháp tặng Bằng khen, giấy khen.',
    'Năm 1998, ông được Sở Y tế tặng Bằng khen.',
  ],
  fixed: [
    [
      'Giám đốc Sở Tư pháp tặng Bằng khen cho 05 tập thể.',
      'Giám đốc Sở Tư pháp tặng Giấy khen cho 05 tập thể.',
    ],
    [
      'Chủ tịch UBND tỉnh tặng giấy khen cho 03 cá nhân.',
      'Chủ tịch UBND tỉnh tặng bằng khen cho 03 cá nhân.',
    ],
  ],

  needs: ['award'],
  *check({ block, mentions }, { postDay, publishedOn }) {
    for (const mention of mentions) {
      const found = mention.kind === 'award' ? findUnlawfulGrant(block.text, mention, publishedOn) : null
      if (!found || mention.kind !== 'award') continue
      const { record, level, at } = found
      const grantors = record.grantedBy.filter((each) => each !== 'district').map((each) => LEVEL_NAMES[each])
      yield {
        at,
        message: `${record.name} không thuộc thẩm quyền của ${mention.authority!.text}`,
        why: `Thẩm quyền tặng ${record.name}: ${grantors.join(', ')} (${LEVEL_NAMES[level]} không có trong số đó). Nếu đây là người trao thay thì ghi rõ “trao … của …”.`,
        source: awardSource(record, postDay),
        fixes: grantCorrections(found, mention),
      }
    }
  },
})
