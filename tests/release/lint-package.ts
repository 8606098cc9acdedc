/**
 * What Mozilla's own linter says of the built package (`web-ext lint`). No error passes, and no warning but those that
 * libraries bring along and that were looked at; each of these is named with the reason why it does no harm.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { ROOT } from '../house/source-files'

interface Message {
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

interface Looked {
  readonly code: string
  readonly file: RegExp
  readonly why: string
}

const LIBRARIES = /^(?:chunks|assets)\//

const LOOKED_AT: readonly Looked[] = [
  {
    code: 'DANGEROUS_EVAL',
    file: LIBRARIES,
    why: 'zod, pdf.js and mammoth ask whether Function may be used; the policy of our pages forbids it and they go on without',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: LIBRARIES,
    why: 'React and pdf.js can set innerHTML or import a worker; nothing of ours asks them to with a text from outside',
  },
  {
    code: 'UNSUPPORTED_API',
    file: /^portal\.js$/,
    why: 'chrome.dom is asked for only where it is there; Firefox has the same on each element',
  },
]

export function lintPackage(folder: string): { ok: boolean; lines: string[] } {
  const { stdout, stderr } = spawnSync(
    execPath,
    [
      join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '--source-dir',
      folder,
      '--self-hosted',
      '--output',
      'json',
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  const start = stdout.indexOf('{')
  if (start === -1) return { ok: false, lines: [`✗ web-ext lint gave no answer: ${stderr}`] }
  const { errors, warnings } = JSON.parse(stdout.slice(start)) as { errors: Message[]; warnings: Message[] }
  const bad = [...errors, ...warnings.filter((warning) => !lookedAt(warning))]
  const told = LOOKED_AT.flatMap((looked) => {
    const count = warnings.filter((warning) => lookedAt(warning) === looked).length
    return count > 0 ? [`  ${count} × ${looked.code}: ${looked.why}`] : []
  })
  const where = ({ code, message, file = '', line = 0 }: Message) => `  ✗ ${file}:${line} ${code} ${message}`
  const verdict = `${bad.length === 0 ? '✓' : '✗'} web-ext lint: ${errors.length} errors, ${warnings.length} warnings`
  return { ok: bad.length === 0, lines: [verdict, ...bad.map(where), ...told] }
}

const lookedAt = ({ code, file = '' }: Message): Looked | undefined =>
  LOOKED_AT.find((looked) => looked.code === code && looked.file.test(file))
