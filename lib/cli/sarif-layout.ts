/** Results as SARIF 2.1.0, for what reads the reports of static checks. Written piece by piece, in the order of the posts. */
import type { Severity } from '../lint/finding'
import { RULES } from '../lint/rules'
import { hashOf } from './baseline'
import type { Layout } from './layout'
import { type Checked, nameOf, type PlacedFinding, type Unread } from './work'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
}

const DRIVER = {
  name: 'kiem-tra-bai-viet',
  fullName: 'Kiểm tra bài viết thi đua, khen thưởng',
  language: 'vi',
  rules: RULES.map(({ id, title, why, severity }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: LEVELS[severity] },
  })),
}

const INDEXES = new Map(RULES.map(({ id }, index) => [id, index]))

export function createSarifLayout(): Layout {
  let count = 0
  const unread: Unread[] = []
  const item = (value: object): string => `${count++ === 0 ? '' : ','}\n${JSON.stringify(value)}`
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(DRIVER)}},
"columnKind":"utf16CodeUnits","results":[`,
    post: (checked) => checked.findings.map((finding) => item(toResult(checked, finding))).join(''),
    unread(one) {
      unread.push(one)
      return ''
    },
    end: (exitCode) => {
      const toolExecutionNotifications = unread.map((one) => ({
        level: 'error',
        message: { text: `${nameOf(one)}: ${one.problem}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(one.file) } } }],
      }))
      const invocation = { executionSuccessful: exitCode !== 2, exitCode, toolExecutionNotifications }
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`
    },
  }
}

function toResult(checked: Checked, finding: PlacedFinding): object {
  const { file, post, title } = checked
  const artifactLocation = { uri: uriOf(file) }
  const { line, column, report, quote, message, why, source } = finding
  const region = {
    startLine: line,
    startColumn: column,
    charOffset: report.start,
    charLength: report.end - report.start,
    ...(quote !== '' && { snippet: { text: quote } }),
  }
  const logical = post && [
    {
      name: post.id,
      kind: 'resource',
      ...((post.url || title) && { fullyQualifiedName: post.url || title }),
    },
  ]
  const index = INDEXES.get(finding.ruleId)
  return {
    ruleId: finding.ruleId,
    ...(index !== undefined && { ruleIndex: index }),
    level: LEVELS[finding.severity],
    message: { text: `${message} ${why} (${source})` },
    // A post of an export has offsets in its own field, and none in the file.
    locations: [
      {
        physicalLocation: { artifactLocation, ...(!post && { region }) },
        ...(logical && { logicalLocations: logical }),
      },
    ],
    partialFingerprints: { 'findingFingerprint/v1': hashOf(finding) },
    baselineState: finding.isKnown ? 'unchanged' : 'new',
    ...(!post &&
      report.fixes.length > 0 && { fixes: report.fixes.map((fix) => toFix(fix, artifactLocation)) }),
  }
}

function toFix(
  { label, edits }: PlacedFinding['report']['fixes'][number],
  artifactLocation: { uri: string },
): object {
  const replacements = edits.map(({ start, end, replacement }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text: replacement },
  }))
  return { description: { text: label }, artifactChanges: [{ artifactLocation, replacements }] }
}

function uriOf(file: string): string {
  if (file === '-') return 'stdin'
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '')
  return encodeURI(path).replace(/[#?]/g, encodeURIComponent)
}
