/** What the catalogue's parts of Options may ask for; whoever starts the page hands it in. */
import type { Pack } from '../lint/catalogue/schema'
import type { OwnPack } from '../packs/own-pack'
import type { ChangeReason, ShownState } from '../packs/pack-history'
import type { ShownPolicy } from '../packs/policy-pack'
import type { PlanImport } from '../plan-import/extract-plan'
import type { ShownSharedPack } from '../store/shared-pack'

export interface StoredPack {
  readonly pack: OwnPack
  readonly states: readonly ShownState[]
}

/** A file that was dropped or chosen, or text that was pasted. */
export type PlanSource = { readonly file: File } | { readonly text: string }

export interface ReadingOptions {
  readonly signal: AbortSignal
  onProgress(progress: { readonly done: number; readonly of: number }): void
}

export type { ShownSharedPack }

/** What the part about the shared pack may ask for. */
export interface SharedPackDoors {
  read(): Promise<ShownSharedPack>
  /** Null: none any more. */
  keep(source: ShownSharedPack['source']): Promise<ShownSharedPack>
  check(takesOlder: boolean): Promise<ShownSharedPack>
  /** Asks the browser for the one host; only from a click. */
  askForHost(origin: string): Promise<boolean>
  whenChanged(then: () => void): () => void
}

export interface CatalogueDoors {
  readOwnPack(): Promise<StoredPack>
  readBuiltIn(): Promise<readonly Pack[]>
  /** Null without a policy. */
  readPolicy(): Promise<ShownPolicy | null>
  /** Rejects when the pack has changed since `from` was read. */
  replaceOwnPack(next: OwnPack, from: OwnPack, why: ChangeReason): Promise<void>
  rollBack(at: number): Promise<void>
  /** Rejects with a ReadFailure. */
  readPlan(source: PlanSource, packs: readonly Pack[], options: ReadingOptions): Promise<PlanImport>
  /** What is wrong with profiles of a pack on this browser; null when they may be taken. */
  faultOfProfiles(pack: OwnPack): string | null
  save(name: string, text: string): void
  /** Calls back when one's own pack has changed, in whichever tab; what it answers with stops that. */
  whenPackChanges(then: () => void): () => void
}
