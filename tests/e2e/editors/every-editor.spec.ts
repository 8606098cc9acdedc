/** Every editor that has an adapter, or the one that is asked for by name: `npm run editors`. */
import { installEditors } from '../../editors/install'
import { driveEditor } from '../hands/drive-editor'
import { EVERY_EDITOR } from '../hands/editors-under-test'

installEditors()

const wanted = EVERY_EDITOR.filter(({ name }) => name === process.env.EVERY_EDITOR)
for (const kind of wanted.length > 0 ? wanted : EVERY_EDITOR) driveEditor(kind)
