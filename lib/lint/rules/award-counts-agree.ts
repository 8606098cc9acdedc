/** Title, summary, body and the list below say the same number of collectives and individuals of the same award. */

import { listedAfter, type StatedCount, statedCounts } from '../awards/stated-counts'
import { headOf } from '../draft'
import type { BlockReading } from '../reading'
import { draftRule, type Place, type Report } from './define-rule'

const FIELDS = ['title', 'summary', 'body']
const LABELS: Readonly<Record<string, string>> = { title: 'tiêu đề', summary: 'tóm tắt', body: 'nội dung' }

export const awardCountsAgree = draftRule({
  id: 'award-counts-agree',
  group: 'award',
  title: 'Số tập thể, cá nhân khớp giữa các phần của bài và danh sách',
  why: 'Số tập thể, cá nhân được khen thưởng ghi ở tiêu đề, tóm tắt, nội dung phải như nhau và khớp danh sách.',
  source: { text: 'So các trường của bài và danh sách với nhau' },
  severity: 'warning',
  bad: [
    {
      title: 'Tặng Giấy khen cho ⟦15 cá nhân⟧ có thành tích xuất sắc',
      body: 'Giám đốc Sở tặng Giấy khen cho 12 cá nhân có thành tích xuất sắc.',
    },
    'Tặng Giấy khen cho ⟦03 tập thể⟧ sau đây:\n1. Phòng Hành chính tư pháp\n2. Văn phòng Sở\nHội nghị kết thúc.',
  ],
  good: [
    {
      title: 'Tặng Giấy khen cho 05 tập thể, 12 cá nhân',
      body: 'Giám đốc Sở tặng Giấy khen cho 05 tập thể và 12 cá nhân.',
    },
    {
      title: 'Tặng Giấy khen cho 12 cá nhân',
      body: 'Tặng Giấy khen cho 07 cá nhân của Sở; tặng Giấy khen cho 05 cá nhân ở cơ sở.',
    },
    { title: 'Tặng Bằng khen cho 12 cá nhân', body: 'Giám đốc Sở tặng Giấy khen cho 15 cá nhân.' },
    { title: 'Trao Giấy khen cho 12 cá nhân', body: 'Năm 2023, Sở tặng Giấy khen cho 15 cá nhân.' },
    'Tặng Giấy khen cho 02 tập thể sau đây:\n1. Phòng Hành chính tư pháp\n2. Văn phòng Sở\nHội nghị kết thúc.',
    'Tặng Giấy khen cho 03 tập thể và 02 cá nhân:\n1. Phòng Hành chính tư pháp\n2. Văn phòng Sở\nHội nghị kết thúc.',
    'Tặng Giấy khen cho 12 cá nhân:\n1. Phòng Hành chính: 05 cá nhân\n2. Văn phòng Sở: 07 cá nhân\nHội nghị kết thúc.',
    'Tặng Giấy khen cho 03 tập thể.\n1. Công tác tuyên truyền\n2. Công tác hòa giải',
  ],

  onlyWith: ['award'],
  *check({ blocks, draft }) {
    for (let i = 0; i < blocks.length; i++) {
      const reading = blocks[i]!
      if (hasAward(reading) && reading.block.text.trimEnd().endsWith(':')) yield* againstList(blocks, i)
    }
    const told = FIELDS.filter((name) =>
      draft.fields.some((field) => field.name === name && headOf(field, 1) !== ''),
    )
    for (const [i, field] of told.slice(0, -1).entries())
      yield* againstFields(blocks, field, told.slice(i + 1))
  },
})

function hasAward({ mentions }: BlockReading): boolean {
  for (let i = 0; i < mentions.length; i++) if (mentions[i]!.kind === 'award') return true
  return false
}

/** The block announces a list and counts one kind of recipient. */
function* againstList(blocks: readonly BlockReading[], at: number): Generator<Report<Place>> {
  const { block, mentions } = blocks[at]!
  const counts = [...statedCounts([blocks[at]!], block.field).values()].flat()
  const awards = mentions.filter(({ kind }) => kind === 'award')
  const [count] = counts
  if (!count || counts.length > 1 || awards.length > 1) return
  const all = awards[0]?.kind === 'award' ? awards[0].recipients.length : 0
  const listed = listedAfter(blocks, at, count.value)
  if (all !== 1 || listed === 0 || listed === count.value) return
  yield report(count, `Ghi ${count.recipients.text} nhưng danh sách bên dưới có ${listed}`)
}

function* againstFields(
  blocks: readonly BlockReading[],
  field: string,
  others: readonly string[],
): Generator<Report<Place>> {
  const counts = statedCounts(blocks, field)
  if (counts.size === 0) return
  for (const other of others) {
    const there = statedCounts(blocks, other)
    for (const [key, [count, ...more]] of counts) {
      const [same, ...rest] = there.get(key) ?? []
      // Each says it once; two counts in one field are two acts of granting.
      if (!count || !same || more.length > 0 || rest.length > 0 || count.value === same.value) continue
      if (count.level && same.level && count.level !== same.level) continue
      if (isOfAnotherYear(same) || isOfAnotherYear(count)) continue
      const where = `${LABELS[field]} ghi ${count.recipients.text}, ${LABELS[other]} ghi ${same.recipients.text}`
      yield report(count, `Số được khen thưởng không khớp: ${where}`)
    }
  }
}

const isOfAnotherYear = ({ block, recipients }: StatedCount): boolean =>
  /năm (?:ngoái|trước|qua|\d{4})|giai đoạn|từ năm/i.test(
    block.text.slice(Math.max(0, recipients.start - 120), recipients.end),
  )

const report = ({ block, recipients }: StatedCount, message: string): Report<Place> => ({
  at: { start: recipients.start, end: recipients.end, block },
  message,
})
