/** The report of `catalogue -- check`: what is inconsistent, grouped, errors before what only waits to be confirmed. */
import type { Catalogue } from '../lint/catalogue/catalogue'
import { INCONSISTENCIES, type Inconsistency, inconsistencies } from '../lint/catalogue/inconsistencies'

export interface CatalogueReport {
  readonly text: string
  /** 1 when facts contradict each other, 0 when there are only notes. */
  readonly exitCode: 0 | 1
}

/** Notes of one kind are many and alike: the rest is counted. */
const MOST_NOTES = 12

export function reportCatalogue(catalogue: Catalogue): CatalogueReport {
  const found = inconsistencies(catalogue)
  const errors = found.filter(({ severity }) => severity === 'error')
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const lines = kinds.flatMap((kind) => {
    const list = found.filter((one) => one.kind === kind)
    const head = list[0]!.severity === 'error' ? 'LỖI' : 'GHI CHÚ'
    return [`${head}  ${INCONSISTENCIES[kind]} (${list.length})`, ...shown(list), '']
  })
  const { legalDocuments, anniversaries, asOf } = catalogue
  lines.push(
    `Danh mục tính đến ${asOf}: ${legalDocuments.length} văn bản, ${anniversaries.length} ngày kỷ niệm; ` +
      `${errors.length} lỗi, ${found.length - errors.length} ghi chú.`,
  )
  return { text: `${lines.join('\n')}\n`, exitCode: errors.length > 0 ? 1 : 0 }
}

function shown(list: readonly Inconsistency[]): string[] {
  const most = list[0]!.severity === 'error' ? list.length : MOST_NOTES
  const lines = list.slice(0, most).map(({ id, detail }) => `  ${id}: ${detail}`)
  return list.length > most ? [...lines, `  … và ${list.length - most} bản ghi khác`] : lines
}
