/** What Playwright's report says of one editor, and the table of editors and operations that is made of such results. */
import { OPERATIONS, type Operation } from '../e2e/hands/editor-kind'

/** What came of the tests of one operation in one editor, the worst of them. */
export type Mark = 'passed' | 'failed' | 'loss' | 'absent'

export interface EditorResult {
  readonly name: string
  readonly marks: Readonly<Record<Operation, Mark>>
  /** What is right in its text and yet lost, in words. */
  readonly losses: readonly string[]
}

/** The parts of Playwright's JSON report that are read. */
export interface Report {
  readonly suites: readonly Suite[]
  readonly errors: readonly unknown[]
}
interface Suite {
  readonly title: string
  readonly suites?: readonly Suite[]
  readonly specs?: readonly { readonly tests: readonly ReportedTest[] }[]
}
interface ReportedTest {
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
  readonly annotations: readonly { readonly type: string; readonly description?: string }[]
}

const SIGNS: Record<Mark, string> = { passed: '✓', failed: '✗', loss: '(✓)', absent: '–' }

/** The result of the editor that a report is about; an operation without a test is one that the editor does not have. */
export function resultOf(name: string, report: Report): EditorResult {
  const tests = report.suites.flatMap(testsIn)
  const losses = new Set<string>()
  const marks = OPERATIONS.map((operation): [Operation, Mark] => {
    const own = tests.filter((test) => noted(test, 'operation').includes(operation))
    for (const loss of own.flatMap((test) => noted(test, 'loss'))) losses.add(loss)
    return [operation, worst(own.map(markOf))]
  })
  return { name, marks: Object.fromEntries(marks) as Record<Operation, Mark>, losses: [...losses] }
}

const testsIn = ({ suites = [], specs = [] }: Suite): ReportedTest[] => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsIn),
]

const noted = ({ annotations }: ReportedTest, wanted: string): string[] =>
  annotations.filter(({ type }) => type === wanted).map(({ description = '' }) => description)

function markOf(test: ReportedTest): Mark {
  if (test.status !== 'expected') return 'failed'
  return noted(test, 'loss').length > 0 ? 'loss' : 'passed'
}

function worst(marks: readonly Mark[]): Mark {
  if (marks.length === 0) return 'absent'
  return marks.find((mark) => mark === 'failed') ?? marks.find((mark) => mark === 'loss') ?? 'passed'
}

/** Operations that no editor has a test of: a name in a test was changed, and its column is empty. */
export const untested = (results: readonly EditorResult[]): Operation[] =>
  OPERATIONS.filter((operation) => results.every(({ marks }) => marks[operation] === 'absent'))

export const hasFailed = ({ marks }: EditorResult): boolean => Object.values(marks).includes('failed')

/** The table in Markdown, with its legend and the losses under it. */
export function tableOf(results: readonly EditorResult[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lost = results.filter(({ losses }) => losses.length > 0)
  return [
    row(['Editor', ...OPERATIONS]),
    `|---|${OPERATIONS.map(() => ':-:|').join('')}`,
    ...results.map(({ name, marks }) =>
      row([name, ...OPERATIONS.map((operation) => SIGNS[marks[operation]])]),
    ),
    '',
    '✓ passes · (✓) the text arrives and is one undo step, but a format is lost · – the editor has no such thing · ✗ fails',
    ...(lost.length > 0 ? ['', ...lost.map(({ name, losses }) => `- ${name}: ${losses.join('; ')}`)] : []),
  ].join('\n')
}
