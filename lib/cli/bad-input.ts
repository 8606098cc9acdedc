/** Something the person who runs the command can mend. Its message is Vietnamese and names the place and the cure. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}
