/** The signs of a line: no reader finds anything where its sign says that there is nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, readBlocks } from '../../lib/lint/blocks'
import { scanMentions } from '../../lib/lint/mentions'
import type { Context } from '../../lib/lint/reading'
import { RULES } from '../../lib/lint/rules'
import type { BlockRule } from '../../lib/lint/rules/define-rule'
import { BEFORE_COUNTED, COUNTED, NEEDLES } from '../../lib/lint/signs/needles'
import { readSigns } from '../../lib/lint/signs/read-signs'
import { ALL_SIGNS, BLANK_DATE_SIGN, COUNT_SIGN, LEFT_BLANK_SIGN } from '../../lib/lint/signs/sign'
import { findUnexplained } from '../../lib/lint/wording/unexplained-abbreviations'
import { builtInCatalogue } from './built-in-catalogue'

const today = { year: 2024, month: 6, day: 3 }
const context: Context = { catalogue: builtInCatalogue(), today, postDay: today, publishedOn: today }

/** Every line that the rules show as an example, with and without what is wrong. */
const lines: readonly string[] = RULES.flatMap(({ bad, good, fixed = [] }) => [
  ...bad,
  ...good,
  ...fixed.flat(),
])
  .flatMap((example) => (typeof example === 'string' ? [example] : Object.values(example)))
  .flatMap((text) => text.replace(/[⟦⟧]/g, '').split('\n'))

const blocksOf = (text: string): readonly Block[] =>
  readBlocks({ name: 'body', label: 'Nội dung', required: false, text })
const blocks: readonly Block[] = lines.flatMap(blocksOf)
const unsigned = (block: Block): Block => ({ ...block, signs: ALL_SIGNS })

describe('the signs of a line', () => {
  const hidesMention = ({ text, signs }: Block) =>
    JSON.stringify(scanMentions(text, signs)) !== JSON.stringify(scanMentions(text, ALL_SIGNS))

  it.each(['', ' ', '…', '..', '___', 'xx', '???', '[ ]', ' - '])(
    'hide nothing with %j for its digits',
    (blank) => {
      const hidden = lines
        .filter((line) => /\d/.test(line))
        .flatMap((line) => blocksOf(line.replace(/\d+/g, blank)))
        .filter(hidesMention)
      expect(
        hidden.map(({ text }) => text),
        'a scanner of digits is asked too rarely: lib/lint/mentions/index.ts',
      ).toEqual([])
    },
  )

  it('hide no mention', () => {
    const hidden = blocks.filter(hidesMention)
    expect(
      hidden.map(({ text }) => text),
      'add a needle to lib/lint/signs/needles.ts',
    ).toEqual([])
  })

  it('hide nothing that a rule would report', () => {
    const signed = RULES.filter((rule): rule is BlockRule => rule.scope === 'block')
    const hidden = signed.flatMap((rule) =>
      blocks
        .filter(({ signs }) => rule.signs !== undefined && (rule.signs & signs) === 0)
        .filter((block) => {
          const mentions = scanMentions(block.text, ALL_SIGNS)
          return [...rule.check({ block: unsigned(block), mentions }, context)].length > 0
        })
        .map(({ text }) => `${rule.id}: ${text}`),
    )
    expect(hidden, 'add a needle to lib/lint/signs/needles.ts').toEqual([])
  })

  it('hide no abbreviation', () => {
    const found = (each: readonly Block[]) =>
      findUnexplained({ blocks: each.map((block) => ({ block, mentions: [] })) }).length
    const hidden = blocks.filter((block) => found([block]) !== found([unsigned(block)]))
    expect(hidden.map(({ text }) => text)).toEqual([])
  })
})

describe('a needle', () => {
  const counted = BEFORE_COUNTED.flatMap((last) =>
    COUNTED.flatMap((word) => [`${last} ${word}`, last + word]),
  )
  const cases = [...NEEDLES, [COUNT_SIGN, counted] as const].flatMap(([signs, needles]) =>
    needles.map((needle) => [needle, signs] as const),
  )

  it('is told wherever it stands', () => {
    const missed = cases.filter(([needle, signs]) => {
      const line = `Nhóm một ${needle}`.replace(/\n$/, '')
      return (readSigns(line) & signs) !== signs
    })
    expect(missed).toEqual([])
  })

  it('is told only where it stands, in any text', () => {
    const word = fc.constantFrom(
      ...cases.map(([needle]) => needle),
      'thi',
      'đua',
      ' ',
      '.',
      'Ngày ',
      '12',
      'ộ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 }),
        (words) => {
          const line = words.join('').replaceAll('\n', ' ')
          const signs = readSigns(line)
          const whole = `\n${line}\n`
          for (const [needle, wanted] of cases)
            if (whole.includes(needle, 1)) expect(signs & wanted, `${needle} in ${line}`).toBe(wanted)
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })

  it('of a part of a text is the same as of that part alone', () => {
    const text = 'Luật số 1\nTháng 5 năm 2024, Sở ghi số …/KH-STP, ngày  tháng 6\nTết 12/…/2024'
    const [first, second, third] = text.split('\n') as [string, string, string]
    const start = first.length + 1
    expect(readSigns(text, start, start + second.length)).toBe(readSigns(second))
    expect(readSigns(third) & BLANK_DATE_SIGN).toBe(BLANK_DATE_SIGN)
    expect(readSigns('tặng xx/xx/2024') & LEFT_BLANK_SIGN).toBe(LEFT_BLANK_SIGN)
  })
})
