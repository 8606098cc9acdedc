/** The suite in the editors that every run drives; `npm run editors` drives all the others too. */
import { tryInstallEditors } from '../../editors/install'
import { driveEditor } from './drive-editor'
import { NEWEST_EDITORS, OWN_EDITORS } from './editors-under-test'
import { test } from './fixtures'

for (const kind of OWN_EDITORS) driveEditor(kind)

const missing = tryInstallEditors()
test.describe('editors of npm', () => {
  test.skip(missing !== null, missing ?? '')
  for (const kind of NEWEST_EDITORS) driveEditor(kind)
})
