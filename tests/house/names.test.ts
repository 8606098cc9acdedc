/** Names and sizes of files, and that every rule is listed. */
import { describe, expect, it } from 'vitest'
import { expectNone } from './expect-none'
import { filesUnder, isTypeScript, type SourceFile } from './source-files'

const SHIPPED = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesUnder(folder, isTypeScript))
const ALL = [...SHIPPED, ...filesUnder('tests', isTypeScript)]

/** `text-map.ts`, `portal.content.ts`, `walls.test.ts`. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.tsx?$/
/** A component may be named as it is written: `FindingCard.tsx`. */
const PASCAL = /^[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx$/
/** Names that say nothing about what is in there. */
const HOLLOW =
  /^(?:utils?|helpers?|common|shared|misc|managers?|services?|types?)$|-(?:utils?|helpers?|manager|service)$/
const MOST_LINES = 250
const MOST_RULE_LINES = 120

/** A list of cases is read from case to case; it may be longer than a thought. */
const isTest = (path: string) => /\.(?:test|spec)\.tsx?$/.test(path)
const lineCount = ({ text }: SourceFile) => text.trimEnd().split('\n').length
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const named = (files: readonly SourceFile[]) => files.map((file) => `${file.path} (${lineCount(file)} lines)`)

describe('files', () => {
  it('are named in kebab-case', () => {
    const wrong = ALL.filter(({ path }) => !KEBAB.test(baseName(path)) && !PASCAL.test(baseName(path)))
    expectNone(named(wrong), 'Rename in kebab-case, after what it exports.')
  })

  it('say by their names what is in them', () => {
    const wrong = ALL.filter(({ path }) =>
      path.split('/').some((part) => HOLLOW.test(part.replace(/\..*$/, ''))),
    )
    expectNone(named(wrong), 'Name these after the thing they hold, not after their layer.')
  })

  it('stay short enough to read at once', () => {
    const wrong = ALL.filter((file) => !isTest(file.path) && lineCount(file) > MOST_LINES)
    expectNone(named(wrong), `Split by meaning; ${MOST_LINES} lines is the most.`)
  })

  it('open with a sentence that says what they are for', () => {
    const wrong = SHIPPED.filter(({ text }) => !/^(?:#!.*\n)?\s*\/[*/]/.test(text))
    expectNone(named(wrong), 'Begin with one sentence: what it is for, and what it must not do.')
  })
})

describe('rules', () => {
  const rules = filesUnder('lib/lint/rules', isTypeScript).filter(
    ({ path }) => !/\/(?:index|define-rule)\.ts$/.test(path),
  )
  const [index] = filesUnder('lib/lint/rules', (name) => name === 'index.ts')

  it('are there', () => {
    expect(rules.length).toBeGreaterThan(0)
  })

  it.each(rules)('$path is listed and short', (file) => {
    const name = baseName(file.path).replace(/\.ts$/, '')
    expect(index!.text, `Add ${name} to lib/lint/rules/index.ts, or it never runs.`).toContain(`'./${name}'`)
    expect(
      lineCount(file),
      `${file.path}: a rule with its examples fits ${MOST_RULE_LINES} lines.`,
    ).toBeLessThanOrEqual(MOST_RULE_LINES)
    expect(file.text, `${file.path}: the rule's id must equal its file's name.`).toContain(`id: '${name}'`)
  })
})
