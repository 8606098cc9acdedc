/**
 * Starts one real editor on the page, `page.html?editor=quill`, and tells the tests about it by two globals: `editor`
 * (getData, checkDirty, setReadOnly) and `changes`, the number of change events the editor has fired.
 */
const id = new URLSearchParams(location.search).get('editor')
const { start } = await import(`/${id}.js`)

window.changes = 0
window.editor = await start(document.getElementById('place'), POST, () => window.changes++)
// What happened while the editor took its content over is no change of the person's.
window.changes = 0
