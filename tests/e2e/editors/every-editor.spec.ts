/** Every editor that has an adapter: `npm run editors`. */
import { installEditors } from '../../editors/install'
import { driveEditor } from '../hands/drive-editor'
import { NEWEST_EDITORS, OTHER_EDITORS, OWN_EDITORS } from '../hands/editors-under-test'

installEditors()

for (const kind of [...OWN_EDITORS, ...NEWEST_EDITORS, ...OTHER_EDITORS]) driveEditor(kind)
