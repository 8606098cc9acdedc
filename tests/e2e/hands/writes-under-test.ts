import { AT_START, IN_A_CELL, type Operation, WHOLE_WORD } from './editor-kind'

interface Write {
  readonly what: string
  readonly operation: Operation
  readonly text: string
  readonly to: string
  /** What the editor's data must hold. */
  readonly data: string
  /** Its text has formats around it, which a control cannot hold. */
  readonly isFormatted?: boolean
}

/** The fixes that every adapter must make. */
export const WRITES: readonly Write[] = [
  {
    what: 'inside bold',
    operation: 'fix in bold',
    text: '30/2/2024',
    to: '03/02/2024',
    data: '(03/02/2024)</strong>',
  },
  {
    what: IN_A_CELL,
    operation: 'in a cell',
    text: '31/4/2024',
    to: '30/4/2024',
    data: '<td>Đợt một: 30/4/2024</td>',
  },
  {
    what: 'in a list item',
    operation: 'in a list item',
    text: '31/6/2024',
    to: '30/6/2024',
    data: 'Sơ kết ngày 30/6/2024 tại hội trường</li>',
    isFormatted: false,
  },
  {
    what: 'across a format border',
    operation: 'across a border',
    text: 'thời đúng',
    to: 'thời, đúng',
    data: '<em>kịp thời,</em>',
  },
  { what: WHOLE_WORD, operation: 'across a border', text: 'kịp thời', to: 'nhanh', data: '<em>nhanh</em>' },
  { what: AT_START, operation: 'fix in bold', text: '94 năm', to: '194 năm', data: '<strong>194 năm' },
  {
    what: 'that deletes',
    operation: 'delete',
    text: ' tại hội trường',
    to: '',
    data: 'ngày 31/6/2024</li>',
    isFormatted: false,
  },
]
