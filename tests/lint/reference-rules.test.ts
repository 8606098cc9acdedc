/** References against the catalogue: which document is meant, what differs, and what keeps the rules silent. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarDate, parseIsoDate } from '../../lib/lint/calendar'
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import { nameKey, numberKey } from '../../lib/lint/catalogue/document-index'
import { amendmentsOn, standingOn } from '../../lib/lint/catalogue/in-force'
import { bodyDraft } from '../../lib/lint/draft'
import { applyEdits } from '../../lib/lint/edits'
import { createLinter } from '../../lib/lint/lint'
import { scanMentions } from '../../lib/lint/mentions'
import { documentFromReference } from '../../lib/lint/references/document-from-reference'
import { compareIssuers } from '../../lib/lint/references/issuer-names'
import { isOneSlip } from '../../lib/lint/references/number-slip'
import { compareSubjects } from '../../lib/lint/references/subject-words'
import { referenceDatePlausible } from '../../lib/lint/rules/reference-date-plausible'
import { referenceInCatalogue } from '../../lib/lint/rules/reference-in-catalogue'
import { referenceInForce } from '../../lib/lint/rules/reference-in-force'
import { referenceKnown } from '../../lib/lint/rules/reference-known'
import { builtInCatalogue, documentById } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const TODAY: CalendarDate = { year: 2026, month: 11, day: 23 }
const RULES = [referenceInCatalogue, referenceInForce, referenceDatePlausible, referenceKnown]

function findings(text: string, published?: string, rules = RULES) {
  const day = published ? parseIsoDate(published) : null
  return createLinter(catalogue, rules).lint(bodyDraft(text, day), { today: TODAY })
}
const said = (text: string, published?: string) =>
  findings(text, published).map(({ ruleId, severity, span }) => `${severity} ${ruleId}: ${span.text}`)

function fixed(text: string, published?: string): string | undefined {
  const fix = findings(text, published)[0]?.fixes[0]
  return fix && applyEdits(text, fix.edits).text
}

describe('the index of documents', () => {
  it('finds a number however its zeros and letters are written', () => {
    expect(numberKey('5/2018/tt-btp')).toBe(numberKey('05/2018/TT-BTP'))
    expect(numberKey('380/TTg')).toBe(numberKey('380-TTg'))
    expect(numberKey('34/CT-TW')).not.toBe(numberKey('34-CT/TW'))
    expect(catalogue.documentsByNumber.get(numberKey('98/2023/NĐ-CP'))?.map(({ id }) => id)).toEqual([
      '98-2023-nd-cp',
    ])
  })

  it('keeps both papers of a number that began again, and no paper without a serial', () => {
    expect(catalogue.documentsByNumber.get(numberKey('45-CT/TW'))).toHaveLength(2)
    expect([...catalogue.documentsByNumber.values()].flat().every(({ symbol }) => /^\d/.test(symbol!))).toBe(
      true,
    )
  })

  it('finds laws by name, oldest first', () => {
    const laws = catalogue.documentsByName.get(nameKey('Luật', 'thi đua khen thưởng')) ?? []
    expect(laws.map(({ id }) => id)).toEqual(['luat-tdkt-2003', 'luat-tdkt-2022'])
  })

  it('holds every numbered document', () => {
    const numbered = catalogue.legalDocuments.filter(({ symbol }) => symbol !== null && /^\d/.test(symbol))
    for (const one of numbered)
      expect(catalogue.documentsByNumber.get(numberKey(one.symbol!)), one.id).toContain(one)
  })
})

describe('the standing of a document on a day', () => {
  const standing = (id: string, day: string) => {
    const { state, since, successor } = standingOn(documentById(catalogue, id), day, catalogue)
    return [state, since, successor?.id ?? null]
  }

  it.each([
    ['91-2017-nd-cp', '2023-12-31', 'in-force', null, null],
    ['91-2017-nd-cp', '2024-01-01', 'expired', '2024-01-01', '98-2023-nd-cp'],
    ['91-2017-nd-cp', '2025-07-01', 'expired', '2024-01-01', '152-2025-nd-cp'],
    ['34-ct-tw-2014', '2024-12-25', 'unknown', null, null],
    ['34-ct-tw-2014', '2024-12-26', 'superseded', '2024-12-26', '41-ct-tw-2024'],
    ['luat-thads-2025', '2026-01-15', 'not-yet', '2026-07-01', null],
    ['77-2015-qh13', '2026-01-01', 'expired', '2025-03-01', '72-2025-qh15'],
  ])('%s on %s', (id, day, state, since, successor) => {
    expect(standing(id, day)).toEqual([state, since, successor])
  })

  it('waits for the effect of a successor whose day of effect is unknown', () => {
    expect(standing('01-2024-tt-bnv', '2025-08-10')[2]).toBeNull()
    expect(standing('01-2024-tt-bnv', '2026-01-01')[2]).toBe('15-2025-tt-bnv')
  })

  it('ends where records supersede each other in a circle', () => {
    const a = { ...documentById(catalogue, '91-2017-nd-cp'), id: 'a', supersededBy: 'b' }
    const b = { ...documentById(catalogue, '98-2023-nd-cp'), id: 'b', supersededBy: 'a' }
    const circle = createCatalogue([
      { schema: 1, asOf: '2026-01-01', legalDocuments: [a, b], anniversaries: [] },
    ])
    expect(standingOn(a, '2026-01-01', circle).successor?.id).toBe('b')
  })

  it('knows what had amended it by then', () => {
    const law = documentById(catalogue, 'luat-xlvphc-2012')
    expect(amendmentsOn(law, '2021-12-31', catalogue)).toEqual([])
    expect(amendmentsOn(law, '2022-01-01', catalogue).map(({ id }) => id)).toEqual(['luat-xlvphc-sd-2020'])
  })
})

describe('names of issuers', () => {
  it.each([
    ['UBND tỉnh Bắc Giang', 'Ủy ban nhân dân tỉnh Bắc Giang', 'same'],
    ['Uỷ ban nhân dân tỉnh Bắc Giang', 'UBND tỉnh Bắc Giang', 'same'],
    ['UBND tỉnh', 'UBND tỉnh Bắc Giang', 'unclear'],
    ['UBND tỉnh Bắc Ninh', 'UBND tỉnh Bắc Giang', 'other'],
    ['UBND huyện Bắc Hà', 'UBND tỉnh Bắc Giang', 'unclear'],
    ['Bộ Tư pháp', 'Bộ trưởng Bộ Tư pháp', 'same'],
    ['Bộ Chính trị khóa XI', 'Bộ Chính trị', 'same'],
    ['Ban Bí thư Trung ương Đảng', 'Bộ Chính trị', 'other'],
    ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'unclear'],
  ])('%s and %s: %s', (a, b, fit) => {
    expect(compareIssuers(a, b)).toBe(fit)
    expect(compareIssuers(b, a)).toBe(fit)
  })
})

describe('subjects', () => {
  const record = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'

  it.each([
    [record, 'same'],
    ['về thi đua, khen thưởng', 'same'],
    ['về TĐKT', 'unclear'],
    ['về hồ sơ khen thưởng', 'unclear'],
    ['quy định chi tiết việc thu gom, vận chuyển chất thải y tế', 'other'],
  ])('%s: %s', (written, fit) => {
    expect(compareSubjects(written, record)).toBe(fit)
  })

  it('never calls a shortened subject another one', () => {
    const words = record.split(' ')
    fc.assert(
      fc.property(fc.subarray(words, { minLength: 1 }), (some) => {
        expect(compareSubjects(some.join(' '), record)).not.toBe('other')
      }),
    )
  })

  it('tells the plans of two years apart', () => {
    const plan = 'về việc phát động các phong trào thi đua năm 2024'
    expect(compareSubjects(plan.replace('2024', '2025'), plan)).toBe('unclear')
  })
})

describe('one slip of a number', () => {
  it('is one digit, or two exchanged', () => {
    for (const other of ['89/2023', '98/2022', '8/2023', '198/2023', '97/2023'])
      expect(isOneSlip('98/2023', other), other).toBe(true)
    for (const other of ['98/2023', '65/2014', '87/2022', '9823'])
      expect(isOneSlip('98/2023', other), other).toBe(false)
  })
})

describe('a document that the catalogue knows', () => {
  it('is an error only where number and record are certain', () => {
    expect(said('Nghị định số 98/2023/NĐ-CP ngày 30/12/2023 của Chính phủ', '2024-02-01')).toEqual([
      'error reference-in-catalogue: 30/12/2023',
    ])
    // Known only: Công văn 5034 tells its number, not its day.
    expect(said('Thông tư số 05/2018/TT-BTP ngày 08/6/2018 của Bộ Tư pháp', '2019-02-01')).toEqual([
      'warning reference-in-catalogue: 08/6/2018',
    ])
  })

  it('is not the one of another term, year or province', () => {
    expect(said('Chỉ thị số 34-CT/TW ngày 11/12/2019 của Bộ Chính trị', '2020-01-01')).toEqual([])
    expect(said('Kế hoạch số 15/KH-UBND ngày 22/01/2023 của UBND tỉnh', '2023-02-01')).toEqual([])
    expect(said('Kế hoạch số 15/KH-UBND ngày 22/01/2024 của UBND tỉnh Hà Nam', '2024-02-01')).toEqual([])
  })

  it('is told by the name of the law before its number', () => {
    expect(said('Căn cứ Luật Xử lý vi phạm hành chính số 13/2012/QH13, Sở báo cáo.', '2014-01-01')).toEqual([
      'warning reference-in-catalogue: 13/2012/QH13',
    ])
  })

  it('may have its number corrected where the day is another document’s', () => {
    const [finding] = findings('Nghị định số 152/2025/NĐ-CP ngày 31/12/2023 của Chính phủ', '2025-08-01')
    expect(finding!.fixes.map(({ label }) => label)).toEqual([
      'Sửa thành 14/6/2025',
      'Sửa số thành 98/2023/NĐ-CP',
    ])
  })

  it('is read through decomposed letters and no-break blanks', () => {
    const text = 'Nghị định số 98/2023/NĐ-CP\u00a0ngày\u00a030/12/2023 của Chính phủ'.normalize('NFD')
    expect(findings(text, '2024-02-01').map(({ span }) => span.text)).toEqual(['30/12/2023'])
  })
})

describe('a document that is out of force', () => {
  const decree = 'Sở thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ'

  it('is told by the day of the post, not by today', () => {
    expect(said(`${decree}.`, '2025-06-30')).toEqual([])
    expect(said(`${decree}.`, '2025-07-01')).toEqual([
      'warning reference-in-force: Nghị định số 98/2023/NĐ-CP',
    ])
  })

  it('is left alone on a page without a day whose own days are of its time', () => {
    expect(said(`Ngày 20/02/2024, ${decree}.`)).toEqual([])
    expect(said(`Ngày 20/02/2026, ${decree}.`)).toEqual([
      'warning reference-in-force: Nghị định số 98/2023/NĐ-CP',
    ])
    expect(said(`Năm 2024, ${decree}.`)).toEqual([])
    // Nothing tells from when the text is: no more than a hint.
    expect(said(`${decree}.`)).toEqual(['hint reference-in-force: Nghị định số 98/2023/NĐ-CP'])
    expect(said(`- Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;`)).toEqual([])
  })

  it('is said once, and replaced everywhere', () => {
    const text = `${decree}, nhất là việc khen thưởng.\nTheo nghị định 98/2023/NĐ-CP, hồ sơ gồm hai bản.`
    expect(said(text, '2026-01-01')).toHaveLength(1)
    expect(fixed(text, '2026-01-01')).toBe(
      'Sở thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ, nhất là việc khen thưởng.\n' +
        'Theo nghị định số 152/2025/NĐ-CP, hồ sơ gồm hai bản.',
    )
  })

  it('is not replaced where its article is cited', () => {
    const [finding] = findings('Theo Điều 5 Nghị định số 98/2023/NĐ-CP, hồ sơ gồm hai bản.', '2026-01-01')
    expect(finding!.ruleId).toBe('reference-in-force')
    expect(finding!.fixes).toEqual([])
  })

  it('is not said where the draft cites its successor anywhere', () => {
    expect(said(`${decree}.\nNay áp dụng Nghị định số 152/2025/NĐ-CP.`, '2026-01-01')).toEqual([])
  })

  it('never has a safe correction, and never is an error', () => {
    for (const finding of findings(`${decree}. Luật Thi đua, khen thưởng năm 2003.`, '2026-01-01')) {
      expect(finding.severity).not.toBe('error')
      expect(finding.fixes.some(({ safe }) => safe)).toBe(false)
    }
  })
})

describe('days that cannot be', () => {
  it('keeps the day and month where the number tells the year', () => {
    expect(fixed('Nghị quyết số 12/2023/NQ-HĐND ngày 10/7/2025 của HĐND tỉnh', '2024-01-01')).toBe(
      'Nghị quyết số 12/2023/NQ-HĐND ngày 10/7/2023 của HĐND tỉnh',
    )
  })

  it('doubts the day of the post where many documents are later', () => {
    const many = ['01', '02', '03'].map(
      (day) => `Quyết định số 1${day}/QĐ-UBND ngày ${day}/3/2025 của UBND tỉnh`,
    )
    expect(said(many.slice(0, 2).join('; '), '2024-01-01')).toHaveLength(2)
    expect(said(many.join('; '), '2024-01-01')).toEqual([])
  })
})

describe('a reference that becomes a record', () => {
  const record = (text: string) => {
    const mentions = scanMentions(text)
    const reference = mentions.find(({ kind }) => kind === 'reference')
    return reference?.kind === 'reference' ? documentFromReference({ text }, reference, mentions) : null
  }

  it('holds what the post says, and claims nothing', () => {
    expect(
      record('kế hoạch số 77/KH-UBND ngày 12/3/2026 của UBND tỉnh Bắc Ninh về cải cách hành chính năm 2026.'),
    ).toMatchObject({
      id: '77-kh-ubnd-2026',
      documentType: 'Kế hoạch',
      symbol: '77/KH-UBND',
      issuedOn: '2026-03-12',
      issuer: 'UBND tỉnh Bắc Ninh',
      subject: 'về cải cách hành chính năm 2026',
      confidence: 'known',
      validityConfidence: 'known',
    })
  })

  it('is none where anything is missing or malformed', () => {
    for (const text of [
      'Kế hoạch số 77/KH-UBND ngày 12/3/2026 của UBND tỉnh Bắc Ninh.',
      'Kế hoạch số 77/KH-UBND của UBND tỉnh về cải cách hành chính',
      'Thông tư số 32/2013/TT/BTC ngày 26/12/2013 của Bộ Tài chính hướng dẫn quản lý ngoại hối',
      'Kế hoạch số 77/KH-UBND ngày 30/02/2026 của UBND tỉnh về cải cách hành chính',
    ])
      expect(record(text), text).toBeNull()
  })

  it('is offered for three documents at most', () => {
    const many = [1, 2, 3, 4, 5].map(
      (n) => `Kế hoạch số 7${n}/KH-UBND ngày 0${n}/3/2026 của UBND tỉnh Bắc Ninh về cải cách hành chính.`,
    )
    expect(said(many.join('\n'))).toHaveLength(3)
  })
})

describe('the rules of references', () => {
  it('never throw and always quote the draft, whatever is written', () => {
    const pieces = fc.constantFrom(
      'Nghị định số 98/2023/NĐ-CP',
      ' ngày 30/12/2023',
      ' của Chính phủ',
      'Chỉ thị số 34-CT/TW',
      ' ngày 07/4/2014',
      ' của Ban Bí thư',
      ' quy định chi tiết thi hành Luật Thi đua, khen thưởng năm 2003',
      ', ',
      '; ',
      '. ',
      '\n',
      ' về thi đua',
      ' thay thế ',
      '“',
      '”',
      'Luật Xử lý vi phạm hành chính năm 2012',
      ' số 13/2012/QH13',
      'Căn cứ ',
      '30/02/2024',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.boolean(), (parts, isPublished) => {
        const text = parts.join('')
        for (const { span, message, fixes } of findings(text, isPublished ? '2026-01-01' : undefined)) {
          expect(message).not.toContain('gặp sự cố')
          expect(text.slice(span.start, span.end)).toBe(span.text)
          for (const { edits } of fixes) expect(applyEdits(text, edits).applied).toHaveLength(edits.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})
