/** The suite that every adapter must pass: one editor, driven on a page of its own as the extension drives it. */
import { driveReading } from './drive-reading'
import { driveTyping } from './drive-typing'
import { driveWriting } from './drive-writing'
import { type EditorKind, profileOf } from './editor-kind'
import { test } from './fixtures'
import { openPage } from './in-page'

export function driveEditor(kind: EditorKind): void {
  test.describe(kind.name, () => {
    test.describe(() => {
      test.beforeEach(({ page, isolated }) => openPage(page, isolated, kind.path, profileOf(kind)))
      driveWriting(kind)
      driveTyping(kind)
    })
    driveReading(kind)
  })
}
