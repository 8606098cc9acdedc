/** The shelf as the interface sees it: what is on it, and a way to change it. What it is kept in is store's business. */
import type { Shelf, ShelfChange } from './store/shelf'

export type { Reminder, Shelf, ShelfChange } from './store/shelf'

export interface ShelfKeeper {
  readonly shelf: Shelf
  /** Fire and forget: what could be kept is on the next shelf. */
  change(change: ShelfChange): void
}
