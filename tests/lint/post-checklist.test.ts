import { describe, expect, it } from 'vitest'
import type { Draft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { KIND_NEEDS } from '../../lib/lint/posts/kind-needs'
import { POST_KINDS, type PostKind } from '../../lib/lint/posts/post-kind'
import { PATTERN_BLANKS, sentencePattern } from '../../lib/lint/posts/sentence-patterns'
import { draftFromFields } from '../../lib/lint/required-fields'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'

const linter = createLinter(builtInCatalogue(), RULES)
const today = { year: 2024, month: 7, day: 8 }

/** Says nothing that any kind of post is asked for. */
const IDLE =
  'Không khí buổi họp cởi mở, ai cũng được nghe và được nói. Các ý kiến phát biểu thẳng thắn, đi vào việc thật, không né tránh chỗ khó. Kết thúc, chủ tọa cảm ơn mọi người đã dành thời gian và mong tinh thần ấy được giữ mãi. Mọi người ra về trong tiếng cười và những lời hẹn gặp lại.'

/** For each kind a title that tells it and nothing else, and a sentence for each fact. */
const POSTS: Readonly<Record<Exclude<PostKind, 'other'>, { title: string; facts: Record<string, string> }>> =
  {
    launch: {
      title: 'Phát động phong trào thi đua',
      facts: {
        plan: 'Việc này theo Kế hoạch số 24/KH-STP.',
        period: 'Cao điểm kéo dài từ ngày 01/7/2024 đến ngày 20/8/2024.',
        targets: 'Mọi người phấn đấu xong việc sớm.',
        occasion: 'Cả cơ quan lập thành tích chào mừng Quốc khánh.',
      },
    },
    'interim-review': {
      title: 'Sơ kết phong trào thi đua',
      facts: {
        period: 'Đây là kết quả của đợt thi đua thứ nhất.',
        plan: 'Việc này theo Kế hoạch số 24/KH-STP.',
        results: 'Cả cơ quan đã xong 12/15 chỉ tiêu.',
      },
    },
    'final-review': {
      title: 'Tổng kết phong trào thi đua',
      facts: {
        period: 'Đây là kết quả của giai đoạn 2021 - 2025.',
        plan: 'Việc này theo Chỉ thị số 34-CT/TW.',
        results: 'Tỷ lệ đúng hạn là 98,5%.',
      },
    },
    commendation: {
      title: 'Khen thưởng đột xuất',
      facts: {
        award: 'Phần thưởng lần này là Giấy khen.',
        recipients: 'Có 05 tập thể được nêu tên.',
        decision: 'Việc này theo Quyết định số 88/QĐ-STP.',
        signer: 'Giám đốc Sở đã ký.',
      },
    },
    'good-practice': {
      title: 'Điển hình của thi đua: cách làm hay',
      facts: {
        practice: 'Mọi người gọi đó là mô hình “Tiếp dân không hẹn”.',
        unit: 'Việc ấy bắt đầu ở phường Trần Phú.',
        since: 'Việc ấy có từ năm 2022.',
        results: 'Nhờ đó 340 hồ sơ được trả sớm.',
      },
    },
    'good-person': {
      title: 'Gương người tốt, việc tốt',
      facts: {
        person: 'Người ấy là chị Nguyễn Thị Hoa.',
        unit: 'Chị sống ở thôn Đông.',
        since: 'Việc ấy xảy ra ngày 05/6/2024.',
      },
    },
  }

const asPost = (title: string, facts: Record<string, string>): Draft =>
  draftFromFields({ title, body: `${Object.values(facts).join('\n')}\n${IDLE}` })

function review(draft: Draft) {
  const findings = linter.lint(draft, { today }).filter(({ ruleId }) => ruleId === 'post-complete')
  const { kind, checklist } = linter.review()
  return { kind, missing: checklist.filter(({ isDone }) => !isDone).map(({ id }) => id), findings }
}

describe.each(Object.entries(POSTS))('%s', (kind, { title, facts }) => {
  it('that tells everything misses nothing', () => {
    expect(review(asPost(title, facts))).toEqual({ kind, missing: [], findings: [] })
  })

  it.each(Object.keys(facts))('that does not tell %s misses it and nothing else', (fact) => {
    const { [fact]: _, ...others } = facts
    const { missing, findings } = review(asPost(title, others))
    expect(missing).toEqual([fact])
    const need = KIND_NEEDS[kind as PostKind].find((one) => one.fact === fact)!
    expect(findings).toMatchObject([
      { message: need.missing, severity: need.severity, span: { field: 'body', start: 0, end: 0 } },
    ])
  })
})

describe('what is due only with something else', () => {
  const { title, facts } = POSTS['interim-review']

  it('an award wants its decision, its number and its giver', () => {
    const told = { ...facts, award: 'Nhiều người được trao tặng Giấy khen tại chỗ.' }
    expect(review(asPost(title, told)).missing).toEqual(['recipients', 'decision', 'signer'])
  })

  it('an award that is only proposed wants nothing', () => {
    const told = { ...facts, award: 'Các phòng bình xét, đề nghị tặng Giấy khen cho người xứng đáng.' }
    expect(review(asPost(title, told)).missing).toEqual([])
  })

  it('a ceremony wants whoever handed it over', () => {
    const { title: awardTitle, facts: awardFacts } = POSTS.commendation
    const told = { ...awardFacts, ceremony: 'Mọi phần thưởng được trao ngay sau đó.' }
    expect(review(asPost(awardTitle, told)).missing).toEqual(['hand-over'])
    const handed = { ...told, by: 'Đồng chí Phó Giám đốc Sở đã trao tận tay từng người.' }
    expect(review(asPost(awardTitle, handed)).missing).toEqual([])
  })
})

describe('what another rule says at its place', () => {
  const { title, facts } = POSTS.launch

  it('a plan whose number is blank is still wanted, and not reported twice', () => {
    const told = { ...facts, plan: 'Việc này theo Kế hoạch số /KH-STP của Sở.' }
    const { missing, findings } = review(asPost(title, told))
    expect([missing, findings]).toEqual([['plan'], []])
  })
})

describe('a draft that is no whole post', () => {
  it('is told what it will need, and raises nothing', () => {
    const { missing, findings } = review(draftFromFields({ title: 'Phát động thi đua', body: 'Sáng nay.' }))
    expect(missing).toEqual(['plan', 'period', 'targets', 'occasion'])
    expect(findings).toEqual([])
  })

  it('of another kind needs nothing of its text', () => {
    expect(review(asPost('Giá vàng hôm nay', {}))).toEqual({ kind: 'other', missing: [], findings: [] })
  })
})

describe('the kind that the person chose', () => {
  it('beats the words', () => {
    const draft: Draft = { ...asPost('Giá vàng hôm nay', {}), kind: 'commendation' }
    expect(review(draft).missing).toEqual(['award', 'recipients', 'decision', 'signer'])
    expect(linter.review()).toMatchObject({ kind: 'commendation', isInferred: false })
  })
})

describe('fields', () => {
  const post = (fields: Record<string, string>) =>
    review(draftFromFields({ title: POSTS.launch.title, ...fields })).findings.map(({ span, message }) => [
      span.field,
      message,
    ])

  it('a picture wants a caption, an alternative text and a credit', () => {
    expect(post({ cover: '', coverCaption: '', coverAlt: '' })).toEqual([['cover', 'Chưa có ảnh đại diện']])
    expect(post({ cover: 'a.jpg', coverCaption: '', coverAlt: '' })).toEqual([
      ['coverCaption', 'Ảnh đại diện chưa có chú thích'],
      ['coverAlt', 'Ảnh đại diện chưa có mô tả thay thế'],
    ])
    const pictured = { cover: 'a.jpg', coverAlt: 'Hội trường', coverCaption: 'Quang cảnh buổi lễ' }
    expect(post(pictured)).toEqual([['coverCaption', 'Chú thích ảnh chưa ghi tác giả hoặc nguồn ảnh']])
    expect(post({ ...pictured, coverCaption: 'Quang cảnh buổi lễ. Ảnh: Thu Hà' })).toEqual([])
    expect(post({ ...pictured, body: 'Buổi lễ diễn ra trong buổi sáng.\nTin, ảnh: Thu Hà' })).toEqual([])
  })

  it.each([
    ['Báo Nhân Dân', true],
    ['Theo TTXVN', true],
    ['baochinhphu.vn', true],
    ['Báo Nhân Dân ngày 05/6/2024', false],
    ['https://example.vn/tin/1.html (05/6/2024)', false],
    ['Văn phòng Sở', false],
    ['Phòng Báo chí', false],
    ['', false],
  ])('a reprint from “%s” wants its day: %s', (source, isWanted) => {
    const { findings } = review(draftFromFields({ title: 'Giá vàng hôm nay', source }))
    expect(findings.map(({ span, severity }) => [span.field, severity])).toEqual(
      isWanted ? [['source', 'warning']] : [],
    )
  })

  it('a commendation wants its list', () => {
    const { title, facts } = POSTS.commendation
    const draft = draftFromFields({
      title,
      body: `${Object.values(facts).join('\n')}\n${IDLE}`,
      attachment: '',
    })
    expect(review(draft).missing).toEqual(['attachment'])
  })

  it('what the portal demands is listed, and left to its own rule', () => {
    const { missing, findings } = review(draftFromFields({ title: 'Giá vàng hôm nay', summary: ' ' }))
    expect([missing, findings]).toEqual([['summary'], []])
  })
})

describe('findings of whole fields', () => {
  it('keep their names when others go and when the text begins otherwise', () => {
    const { title } = POSTS.commendation
    const ids = (facts: Record<string, string>) => review(asPost(title, facts)).findings.map(({ id }) => id)
    const before = ids({})
    expect(new Set(before).size).toBe(4)
    const after = ids({ award: 'Phần thưởng lần này là Giấy khen.' })
    expect(after).toEqual(before.slice(1))
  })
})

describe('the review follows the text', () => {
  it('as it is typed', () => {
    const { title, facts } = POSTS['interim-review']
    const { plan, ...others } = facts
    expect(review(asPost(title, others)).missing).toEqual(['plan'])
    expect(review(asPost(title, { ...others, plan: plan! })).missing).toEqual([])
    expect(review(asPost(title, others)).missing).toEqual(['plan'])
  })
})

describe('sentence patterns', () => {
  const patterns = POST_KINDS.flatMap((kind) =>
    KIND_NEEDS[kind].map(({ fact }) => [kind, fact, sentencePattern(kind, fact)] as const),
  )

  it.each(patterns)('of %s for %s: every blank is an error, once, until it is filled', (_, __, pattern) => {
    const blanks = pattern?.match(/\[[^\]]+\]/g) ?? []
    expect(blanks.length, 'a pattern without blanks is a claim').toBeGreaterThan(0)
    const found = linter.lint(draftFromFields({ body: pattern! }), { today })
    const errors = found.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId, span }) => `${ruleId} ${span.text}`)).toEqual(
      blanks.map((blank) => `blanks-filled ${blank}`),
    )
  })

  it('have none for another kind of post', () => {
    expect(sentencePattern('other', 'plan')).toBeNull()
    expect([...PATTERN_BLANKS].every((blank) => /^\[[^\d\]]+\]$/.test(blank))).toBe(true)
  })
})
