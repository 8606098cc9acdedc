/** How results are written: one layout for each `--format`, each written piece by piece. */
import { toIsoDate } from '../lint/calendar'
import { csvHead, csvRows } from '../sweep/csv-report'
import { createHtmlReport } from '../sweep/html-report'
import type { SweptPost } from '../sweep/swept-post'
import type { OutputFormat } from './arguments'
import { createSarifLayout } from './sarif-layout'
import { createTextReport } from './text-report'
import { type Checked, nameOf, type Unread } from './work'

export interface Layout {
  begin(): string
  post(checked: Checked): string
  /** What a report says of something unread; most leave it to the error stream. */
  unread?(unread: Unread): string
  end(exitCode: number): string
}

export interface Look {
  readonly format: OutputFormat
  readonly hasColours: boolean
}

export function createLayout({ format, hasColours }: Look): Layout {
  switch (format) {
    case 'text': {
      const report = createTextReport({ hasColours })
      return { begin: () => '', post: report.post, end: report.summary }
    }
    case 'jsonl':
      return { begin: () => '', post: (checked) => `${JSON.stringify(toObject(checked))}\n`, end: () => '' }
    case 'json':
      return jsonLayout()
    case 'csv':
      return { begin: csvHead, post: (checked) => csvRows(toSwept(checked)), end: () => '' }
    case 'html': {
      const report = createHtmlReport()
      return { begin: report.begin, post: (checked) => report.post(toSwept(checked)), end: report.end }
    }
    case 'sarif':
      return createSarifLayout()
  }
}

function jsonLayout(): Layout {
  let count = 0
  return {
    begin: () => '[',
    post: (checked) => `${count++ === 0 ? '' : ','}\n${indent(JSON.stringify(toObject(checked), null, 2))}`,
    end: () => (count === 0 ? ']\n' : '\n]\n'),
  }
}

const indent = (json: string): string => json.replace(/^/gm, '  ')

/** The keys of a draft's file are stable; a published post has its own beside them. */
function toObject({ file, post, title, day, isPublished, findings }: Checked): object {
  const published = { title, publishedOn: day.on && toIsoDate(day.on), dayFrom: day.from }
  return {
    file,
    ...(post && { post: post.id, url: post.url }),
    ...(isPublished && published),
    findings: findings.map(({ report, isKnown }) => (isKnown ? { ...report, known: true } : report)),
  }
}

const toSwept = (checked: Checked): SweptPost => ({
  name: nameOf(checked),
  url: checked.post?.url ?? '',
  title: checked.title,
  day: checked.day,
  findings: checked.findings,
})
