/** The report for people: places as editors count them, quotes in context, nothing that steers the terminal. */
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../lib/cli/check-files'
import { PLAIN_REQUEST, startRun } from './start-run'

async function report(text: string, hasColours = false): Promise<string> {
  const { run, written } = startRun({ stdin: [text], only: new Set(['date']) })
  await checkFiles(run, { ...PLAIN_REQUEST, paths: ['-'], format: 'text', hasColours })
  return written.join('')
}

describe('the report', () => {
  it('counts lines and columns from 1, whatever the line ends', async () => {
    expect(await report('một\r\nhai\rba\nNgày 30/2/2024')).toMatch(/^ {2}4:6 {2}LỖI {2}/m)
  })

  it('quotes a finding within its own line, cut at blanks', async () => {
    const line = `${'rất nhiều chữ '.repeat(9)}họp ngày 30/2/2024 ${'và chữ nữa '.repeat(9)}`
    const shown = (await report(`trước\n${line}\nsau`)).split('\n')[2]
    expect(shown).toMatch(/^ {6}…(?:\S+ )+họp ngày ⟦30\/2\/2024⟧ (?:\S+ )+\S+…$/)
    expect(shown).not.toMatch(/trước|sau/)
    expect(await report('30/2/2024')).toContain('      ⟦30/2/2024⟧\n')
  })

  it('says so when there is nothing', async () => {
    expect(await report('')).toBe('-: không có phát hiện\nĐã kiểm tra 1 tệp: 0 lỗi, 0 cảnh báo, 0 gợi ý.\n')
  })

  it('has colours only when asked', async () => {
    expect(await report('Ngày 30/2/2024', true)).toContain('\x1b[31mLỖI\x1b[0m')
    expect(await report('Ngày 30/2/2024')).not.toContain('\x1b')
  })

  it('passes no control character of the draft on to the terminal', async () => {
    const shown = await report('\x1b]0;tên khác\x07 Họp ngày 30/2/2024 \x1b[2J\u202e')
    expect(shown).toContain('⟦30/2/2024⟧')
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
  })
})
