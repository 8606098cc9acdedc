/** Title, summary and body say the same of the same thing: counts of an anniversary, numbers and days of a document. */
import { headOf } from '../draft'
import { type FieldFact, factsByKey, isSlipOf, type PlacedFact } from '../field-facts'
import { type Correction, draftRule, type Place, type Report } from './define-rule'

/** The fields that tell the same story, the shorter first. */
const FIELDS = ['title', 'summary', 'body']
const LABELS: Readonly<Record<string, string>> = { title: 'tiêu đề', summary: 'tóm tắt', body: 'nội dung' }
const NAMES: Readonly<Record<FieldFact['kind'], string>> = {
  count: 'Số năm kỷ niệm',
  serial: 'Số, ký hiệu văn bản',
  issuedOn: 'Ngày ban hành văn bản',
  heldOn: 'Ngày diễn ra',
}
export const fieldsAgree = draftRule({
  id: 'fields-agree',
  group: 'field',
  title: 'Tiêu đề, tóm tắt và nội dung ghi như nhau',
  why: 'Tiêu đề, tóm tắt và nội dung nói về cùng một việc nên số liệu phải như nhau.',
  source: { text: 'So các trường của bài với nhau' },
  severity: 'warning',
  bad: [
    {
      title: 'Kỷ niệm ⟦78 năm⟧ Ngày truyền thống ngành Tư pháp',
      body: 'Sở gặp mặt kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp Việt Nam (28/8/1945 - 28/8/2024).',
    },
    {
      title: 'Triển khai Kế hoạch số ⟦42/KH-STP⟧',
      body: 'Thực hiện Kế hoạch số 24/KH-STP ngày 26/01/2024 của Sở Tư pháp, các phòng đăng ký thi đua.',
    },
    {
      summary: 'Thực hiện Kế hoạch số 15/KH-UBND ngày ⟦21/01/2024⟧ của UBND tỉnh.',
      body: 'Kế hoạch số 15/KH-UBND ngày 22/01/2024 của UBND tỉnh có 5 nội dung.',
    },
    {
      summary: 'Sáng ⟦27/8/2024⟧, Sở Tư pháp tổ chức hội nghị sơ kết phong trào thi đua sáu tháng.',
      body: 'Sáng 28/8/2024, Sở Tư pháp tổ chức hội nghị sơ kết phong trào thi đua sáu tháng đầu năm.',
    },
  ],
  good: [
    {
      title: 'Kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp',
      body: 'Kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp.',
    },
    { title: 'Kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp', body: 'Kỷ niệm 94 năm Ngày thành lập Đảng.' },
    {
      title: 'Kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp',
      body: 'Năm ngoái, kỷ niệm 78 năm Ngày truyền thống ngành Tư pháp.',
    },
    {
      title: 'Kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp',
      body: 'Kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp, hướng tới kỷ niệm 80 năm Ngày truyền thống ngành Tư pháp.',
    },
    { title: 'Kế hoạch số 24/KH-STP', body: 'Kế hoạch số 24/KH-STP và Kế hoạch số 42/KH-STP được ban hành.' },
    { title: 'Kế hoạch số 24/KH-STP', body: 'Căn cứ Kế hoạch số 15/KH-UBND và Quyết định số 42/QĐ-STP.' },
    { title: 'Kế hoạch số 24/KH-STP', body: 'Căn cứ Kế hoạch số 107/KH-STP của năm trước.' },
    {
      summary: 'Kế hoạch số 15/KH-UBND ngày 21/01/2024 của UBND tỉnh.',
      body: 'Kế hoạch số 15/KH-UBND ngày 22/01/2023 của UBND tỉnh; Kế hoạch số 15/KH-UBND ngày 05/02/2024 của UBND xã.',
    },
    {
      summary: 'Sáng 28/8, Sở Tư pháp tổ chức hội nghị sơ kết phong trào thi đua sáu tháng.',
      body: 'Ngày 28/8/2024, Sở Tư pháp tổ chức hội nghị sơ kết phong trào thi đua sáu tháng đầu năm.',
    },
    {
      summary: 'Sáng 27/8/2024, Sở Tư pháp tổ chức hội nghị sơ kết phong trào thi đua.',
      body: 'Sáng 28/8/2024, Sở Tư pháp tổ chức lễ trao Huy hiệu Đảng cho các đảng viên.',
    },
    {
      title: 'Hơn 78 năm truyền thống ngành Tư pháp',
      body: 'Kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp.',
    },
    {
      body: 'Kỷ niệm 78 năm Ngày truyền thống ngành Tư pháp. Kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp.',
    },
  ],

  needs: ['anniversary', 'reference', 'date'],
  *check({ draft, blocks, catalogue }) {
    const told = FIELDS.filter((name) =>
      draft.fields.some((field) => field.name === name && headOf(field, 1) !== ''),
    )
    const reported = new Set<string>()
    for (const [i, field] of told.slice(0, -1).entries()) {
      const facts = factsByKey(blocks, field, catalogue)
      // The body is long: it is read only for what a short field says.
      if (facts.size === 0) continue
      for (const otherField of told.slice(i + 1)) {
        const others = factsByKey(blocks, otherField, catalogue, facts)
        for (const [key, [other, ...more]] of others) {
          const [fact, ...rest] = facts.get(key)!
          const isOne = (first: PlacedFact, all: PlacedFact[]) =>
            all.every(({ value }) => value === first.value)
          // Each field says one thing of it, and not the same; two things in one field are two things.
          if (!isOne(fact!, rest) || !isOne(other!, more) || fact!.value === other!.value) continue
          if (reported.has(key) || !isSlipOf(fact!, other!.value)) continue
          reported.add(key)
          yield report(fact!, other!, field, otherField)
        }
      }
    }
  },
})

function report(fact: PlacedFact, other: PlacedFact, field: string, otherField: string): Report<Place> {
  const fix = (here: PlacedFact, there: PlacedFact, where: string): Correction<Place> => {
    const { at, replacement } = here.rewrite(there)
    return {
      label: `Sửa ${LABELS[where]} thành ${there.quote}`,
      edits: [{ at: { ...at, block: here.block }, replacement }],
    }
  }
  return {
    at: { ...fact.at, block: fact.block },
    message: `${NAMES[fact.kind]} không khớp: ${LABELS[field]} ghi ${fact.quote}, ${LABELS[otherField]} ghi ${other.quote}`,
    fixes: [fix(fact, other, field), fix(other, fact, otherField)],
  }
}
