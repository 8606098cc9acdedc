import { expect, test } from 'vitest'
import type { Brain } from '../../lib/brain-port'
import { Judgement } from '../../lib/judgement'
import { bodyDraft } from '../../lib/lint/draft'
import type { Finding } from '../../lib/lint/finding'
import { EMPTY_REVIEW } from '../../lib/lint/posts/post-review'

/**
 * A page whose text can be changed, and a brain that answers when told to; a finding says which text it is about.
 * @param textNow gives another text at each reading; the brain then answers at once
 */
function openPage(textNow?: () => string) {
  const answers: (() => void)[] = []
  const page = { text: 'một' }
  const brain: Brain = {
    lint: (draft) =>
      new Promise((resolve) => {
        const findings = [{ message: draft.fields[0]!.text } as Finding]
        const answer = () => resolve({ findings, review: EMPTY_REVIEW })
        if (textNow) answer()
        else answers.push(answer)
      }),
  }
  const hands = {
    read: () => ({ draft: bodyDraft(textNow?.() ?? page.text), missingEditor: false, problems: [] }),
  }
  const clock = { today: () => ({ year: 2024, month: 6, day: 5 }), now: () => 0, after: () => {} }
  return { page, answers, judgement: new Judgement({ hands: hands as never, brain, clock }) }
}

test('an answer that a newer reading has overtaken is dropped, whatever comes first', async () => {
  const { page, answers, judgement } = openPage()
  const first = judgement.refresh()
  page.text = 'hai'
  const second = judgement.refresh()
  answers[1]!()
  expect(await second).toBe(true)
  answers[0]!()
  expect(await first).toBe(false)
  expect(judgement.findings).toMatchObject([{ message: 'hai' }])
})

test('becoming fresh asks again when the text has changed meanwhile', async () => {
  const { page, answers, judgement } = openPage()
  const fresh = judgement.becomeFresh()
  page.text = 'hai'
  answers[0]!()
  await expect.poll(() => answers.length).toBe(2)
  answers[1]!()
  await fresh
  expect(judgement.isFresh()).toBe(true)
  expect(judgement.findings).toMatchObject([{ message: 'hai' }])
})

test('a page that never rests is given up on', async () => {
  let reading = 0
  const { judgement } = openPage(() => `lần ${++reading}`)
  await expect(judgement.becomeFresh()).rejects.toThrow('changes faster')
})
