/** Where each paragraph of a plan stands: parts, items and points by their numbers, in the words of a citation. */
import type { Paragraph } from './paragraphs'

/** What a part of a plan is about, by its heading. */
export type Section = 'head' | 'purpose' | 'content' | 'time' | 'duties' | 'recipients'

export interface Place {
  /** `Phần mở đầu`, `Phần II, mục 1.2`. */
  readonly clause: string
  readonly section: Section
  /** How deep a heading or an item is: 1 for a part, 2 for `1.`, 3 for `1.1.`, 8 for `a)`, 9 for a bullet; 0 for plain text. */
  readonly level: number
  /** Where its words begin, behind number or bullet. */
  readonly start: number
}

const PART =
  /^(?:(?:phần|mục) +(?:thứ +)?([IVX]{1,5}|[A-H]|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy)\s*[.:–-]?\s*(?=[“"\p{L}]|$)|([IVX]{1,5})\s*[.–/)-]+\s*(?=\p{L}))/iu
const PART_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']
const LETTER_PART = /^([A-H])\s*[.–/)-]\s*(?=\p{Lu}{2})/u
const NUMBER = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:\s*[.):]+\s*|\s*[-–/]\s+|\s+(?<=\.\d{1,2}\s+))(?=[\p{L}“"(])/u
const POINT = /^([a-zđ]\d?)\s*[).]\s*(?=\S)/
const BULLET = /^[-–—+•*▪◦●○■□➢✓]\s*(?=\S)/

/** The place of every paragraph, in their order. */
export function outline(paragraphs: readonly Paragraph[]): Place[] {
  const counter = new Counter()
  return paragraphs.map((paragraph) => counter.place(paragraph))
}

class Counter {
  /** `B` of a plan whose parts have letters, with Roman numbers inside. */
  #letter = ''
  #part = ''
  #parts = 0
  #number = ''
  #point = ''
  #section: Section = 'head'
  #hasNumbersFirst = false

  place({ text, kind }: Paragraph): Place {
    if (kind === 'footnote') return this.#footnote(text)
    if (kind === 'row') return this.#here(0, 0)
    if (/^Nơi nhận\s*:/i.test(text)) {
      this.#section = 'recipients'
      return this.#here(0, 0)
    }
    return this.#heading(text) ?? this.#item(text)
  }

  #heading(text: string): Place | null {
    const match = PART.exec(text) ?? LETTER_PART.exec(text)
    const start = match ? match[0].length : 0
    const isCapitals = isHeadingInCapitals(text.slice(start)) && this.#parts + start > 0
    if (!match && !isCapitals && !isCapitalsWithNumber(text)) return null
    if (!match && this.#section === 'recipients') return null
    this.#parts++
    const name = match ? partName(match[1] ?? match[2]!) : roman(this.#parts)
    const isLetter = /^[A-H]$/.test(name) && LETTER_PART.test(text)
    if (isLetter) this.#letter = name
    this.#part = isLetter ? '' : name
    this.#number = ''
    this.#point = ''
    this.#section = sectionOf(text.slice(start), this.#section)
    return this.#here(1, match ? start : (NUMBER.exec(text)?.[0].length ?? 0))
  }

  #item(text: string): Place {
    const number = NUMBER.exec(text)
    if (number) {
      this.#number = number[1]!
      this.#point = ''
      if (this.#parts === 0) {
        this.#hasNumbersFirst = true
        this.#section = sectionOf(text.slice(number[0].length, 120), this.#section)
      }
      return this.#here(1 + number[1]!.split('.').length, number[0].length)
    }
    const point = POINT.exec(text)
    if (point) {
      this.#point = point[1]!
      return this.#here(8, point[0].length)
    }
    const bullet = BULLET.exec(text)
    return bullet ? this.#here(9, bullet[0].length) : this.#here(0, 0)
  }

  #here(level: number, start: number): Place {
    return { clause: this.#clause(), section: this.#section, level, start }
  }

  #footnote(text: string): Place {
    const mark = /^\[?([⁰¹²³⁴-⁹\d]{1,3})\]?\s*/.exec(text)
    const number = [...(mark?.[1] ?? '')].map((one) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one)).join('')
    return { clause: `chú thích ${number}`, section: this.#section, level: 0, start: mark?.[0].length ?? 0 }
  }

  #clause(): string {
    const point = this.#point ? `, điểm ${this.#point}` : ''
    const number = this.#number ? `, mục ${this.#number}` : ''
    if (this.#letter) return `Phần ${this.#letter}${this.#part ? `, mục ${this.#part}` : ''}${number}${point}`
    if (this.#parts > 0) return `Phần ${this.#part}${number}${point}`
    return this.#hasNumbersFirst ? `Mục ${this.#number}${point}` : 'Phần mở đầu'
  }
}

/** Where a footnote is called: `Phần mở đầu, chú thích 1`. Footnotes that nobody calls keep their number alone. */
export function footnoteClauses(paragraphs: readonly Paragraph[], places: readonly Place[]): Place[] {
  const calls = new Map<string, string>()
  paragraphs.forEach(({ text, kind }, at) => {
    if (kind === 'footnote') return
    for (const [mark] of text.matchAll(/[⁰¹²³⁴-⁹]{1,3}/g))
      if (!calls.has(mark)) calls.set(mark, places[at]!.clause)
  })
  return places.map((place, at) => {
    const { kind, text } = paragraphs[at]!
    if (kind !== 'footnote') return place
    const mark = /^[⁰¹²³⁴-⁹]{1,3}/.exec(text)?.[0] ?? ''
    const from = calls.get(mark)
    return from ? { ...place, clause: `${from}, ${place.clause}` } : place
  })
}

const SECTIONS: readonly (readonly [RegExp, Section])[] = [
  [/thời gian|các đợt|đợt thi đua|tiến độ/i, 'time'],
  [/mục đích|yêu cầu|mục tiêu/i, 'purpose'],
  [/phân công|trách nhiệm|tổ chức thực hiện|tổ chức triển khai/i, 'duties'],
  [/nội dung|nhiệm vụ|giải pháp|phong trào|tiêu chí|khen thưởng/i, 'content'],
]

function sectionOf(heading: string, before: Section): Section {
  return SECTIONS.find(([pattern]) => pattern.test(heading))?.[1] ?? (before === 'head' ? 'content' : before)
}

/** A line in capitals that is no title, letterhead or signature of a plan. */
function isHeadingInCapitals(text: string): boolean {
  if (text.length < 6 || text.length > 160 || /\p{Ll}/u.test(text)) return false
  return SECTIONS.some(([pattern]) => pattern.test(text))
}

/** `1. MỤC ĐÍCH, YÊU CẦU` in a plan whose parts are numbered, or whose Roman numbers were lost. */
function isCapitalsWithNumber(text: string): boolean {
  const number = /^\d{1,2}[.)]\s+/.exec(text)
  return number !== null && isHeadingInCapitals(text.slice(number[0].length))
}

/** `nhất` → `I`; numbers and letters stay as they are. */
function partName(written: string): string {
  const word = PART_WORDS.indexOf(written.toLowerCase())
  return word >= 0 ? roman(word + 1) : written.toUpperCase()
}

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const roman = (count: number): string => ROMANS[count] ?? String(count)
