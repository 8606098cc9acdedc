/** Why a file cannot be read as a plan: one kind for each cause, so that whoever shows it can say what to do. */

export type ReadFailureKind =
  | 'empty'
  | 'too-large'
  | 'wrong-type'
  | 'old-word'
  | 'macros'
  | 'password'
  | 'broken'
  | 'scanned'
  | 'cancelled'

export class ReadFailure extends Error {
  override readonly name = 'ReadFailure'

  constructor(
    readonly kind: ReadFailureKind,
    cause?: unknown,
  ) {
    super(kind, { cause })
  }
}
