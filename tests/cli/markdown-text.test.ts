/** Markdown is read as a reader sees it; offsets and edits lead back into the source as given. */
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../lib/cli/markdown-text'
import { applySourceEdits } from './apply-source-edits'

describe('reading Markdown', () => {
  it.each([
    ['emphasis does not hide a date', 'ngày **30**/*2*/__2024__', 'ngày 30/2/2024'],
    ['headings and paragraphs are lines', '# Tin\n\nMột\n\nHai', 'Tin\nMột\nHai'],
    ['an underlined heading is a line', 'Tin\n===\nMột', 'Tin\nMột'],
    ['a wrapped line is a blank', 'ngày 30\ntháng 2', 'ngày 30 tháng 2'],
    ['a wrapped quotation too', '> ngày 30\n> tháng 2', 'ngày 30 tháng 2'],
    ['hard breaks are lines', 'một  \nhai\\\nba', 'một\nhai\nba'],
    ['list items are lines', '- một\n- hai\n  1. ba', 'một\nhai\nba'],
    ['table cells are lines', '| 3 | /2/1930 |\n|---|---|\n| a | **b** |', '3\n/2/1930\na\nb'],
    ['a link is its words', '[Nghị định **98**](https://a.b/30/2/2024 "30/2")', 'Nghị định 98'],
    ['a reference link too', '[Nghị định][x]\n\n[x]: https://a.b/30/2/2024', 'Nghị định'],
    ['pictures and code blocks are nothing', '![30/2](a.png)\n\n```\n30/2\n```\n\n    30/2\n\na', 'a'],
    ['code in a line is words', 'số `15/KH-UBND` ngày', 'số 15/KH-UBND ngày'],
    ['escapes are characters', '30\\/2 \\*1\\* \\<b>', '30/2 *1* <b>'],
    ['entities are characters', 'ng&agrave;y&nbsp;3&#47;2', 'ngày\u00a03/2'],
    ['an unknown entity is words', '&khong; &ouml', '&khong; &ouml'],
    ['tags are nothing', 'a <b>30</b>/2<br>b', 'a 30/2\nb'],
    ['a footnote mark does not lengthen a number', '2024<sup>1</sup>', '2024¹'],
    ['blocks of HTML are read as HTML', '<table><tr><td>3</td><td>/2</td></tr></table>\n\nsau', '3\n/2\nsau'],
    ['other line ends work', 'một\r\nhai\r\n\r\nba', 'một hai\nba'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, source, text) => {
    expect(readMarkdown(source).text).toBe(text)
  })

  it.each([
    ['x **30**/*2*/2024.', '30/2/2024', '30**/*2*/2024'],
    ['x\r\n\r\n> a\r\n> - b `30/2` c', '30/2', '30/2'],
    ['ng&agrave;y', 'à', '&agrave;'],
    ['<p>a <b>30</b>/2</p>', '30/2', '30</b>/2'],
    ['a\n\n<p>a <b>30</b>/2</p>', '30/2', '30</b>/2'],
    ['3\\/2', '3/2', '3\\/2'],
    ['một\nhai', 'một hai', 'một\nhai'],
  ])('places a quote in %j', (source, quote, slice) => {
    const read = readMarkdown(source)
    const start = read.text.indexOf(quote)
    const range = read.locate(start, start + quote.length)
    expect(source.slice(range.start, range.end)).toBe(slice)
  })
})

describe('rewriting Markdown', () => {
  it.each([
    ['ngày **30/2/2024**', '30/2/2024', '03/02/2024', 'ngày **03/02/2024**'],
    ['ngày **30**/2/2024', '30/2/2024', '28/2/2024', 'ngày **28**/2/2024'],
    ['| 3/2 | b |\n|---|---|', '3/2', '03/02', '| 03/02 | b |\n|---|---|'],
    ['số \\*1\\*', '1', '*2_', 'số \\*\\*2\\_\\*'],
    ['số `1`', '1', '2_3', 'số `2_3`'],
    ['> ngày 30\n> tháng 2', '30 tháng 2', '28 tháng 2', '> ngày 28\n> tháng 2'],
  ])('%j', (source, quote, replacement, after) => {
    const read = readMarkdown(source)
    const start = read.text.indexOf(quote)
    const edits = read.rewrite(start, start + quote.length, replacement)
    expect(applySourceEdits(source, edits ?? [])).toBe(after)
    expect(readMarkdown(after).text).toBe(
      read.text.slice(0, start) + replacement + read.text.slice(start + quote.length),
    )
  })
})
