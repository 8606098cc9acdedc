/** Gói dùng chung: the pack that is fetched from an address, how old it is, and a look for a newer one. The doors do the asking. */
import { type FormEvent, useEffect, useState } from 'react'
import { t } from '../../lib/messages'
import type { SharedPackDoors, ShownSharedPack } from '../../lib/options/catalogue-doors'
import { packSourceFault } from '../../lib/packs/pack-source'
import { ActionButton } from '../action-button'
import { dayInWords, grouped } from '../vietnamese-time'

const DAY_MS = 86_400_000

interface SharedPackPartProps {
  readonly doors: SharedPackDoors
  /** Milliseconds since the epoch. */
  readonly now: number
}

export function SharedPackPart({ doors, now }: SharedPackPartProps) {
  const [shared, setShared] = useState<ShownSharedPack | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const read = () => void doors.read().then(setShared, console.error)
    read()
    return doors.whenChanged(read)
  }, [doors])
  if (!shared) return null

  async function change(work: () => Promise<ShownSharedPack>): Promise<void> {
    setIsBusy(true)
    setProblem(null)
    try {
      setShared(await work())
    } catch (error) {
      console.error(error)
      setProblem(t('options_failed'))
    }
    setIsBusy(false)
  }
  const check = (takesOlder: boolean) => change(() => doors.check(takesOlder))
  const keepThenCheck = async (source: ShownSharedPack['source']) => {
    const kept = await doors.keep(source)
    return kept.isGranted ? doors.check(false) : kept
  }
  /** The browser asks only while the click that it comes from is fresh: first the grant, then everything else. */
  const grantThenCheck = (origin: string) =>
    change(async () => ((await doors.askForHost(origin)) ? doors.check(false) : doors.read()))
  return (
    <section className="options__part" aria-labelledby="options-shared">
      <h2 id="options-shared">{t('shared_title')}</h2>
      <p className="options__intro">{t('shared_intro')}</p>
      <div role="alert">{problem && <p className="options__problem">{problem}</p>}</div>
      {shared.isLocked && <p className="policy-note">{t('options_locked')}</p>}
      {shared.source ? (
        <>
          <p>
            <code>{shared.source.address}</code>
          </p>
          <SharedPackState {...{ shared, now }} />
          <div className="options__files">
            {shared.isGranted ? (
              <ActionButton isDisabled={isBusy} onClick={() => void check(false)}>
                {t('shared_check')}
              </ActionButton>
            ) : (
              <ActionButton
                look="brand"
                isDisabled={isBusy}
                onClick={() => void grantThenCheck(shared.origin!)}
              >
                {t('shared_grant')}
              </ActionButton>
            )}
            {shared.older && (
              <ActionButton isDisabled={isBusy} onClick={() => void check(true)}>
                {t('shared_take_older')}
              </ActionButton>
            )}
            {!shared.isLocked && (
              <ActionButton isDisabled={isBusy} onClick={() => void change(() => doors.keep(null))}>
                {t('shared_stop')}
              </ActionButton>
            )}
          </div>
        </>
      ) : (
        !shared.isLocked && (
          <SourceForm isBusy={isBusy} onKeep={(source) => void change(() => keepThenCheck(source))} />
        )
      )}
    </section>
  )
}

function SharedPackState({ shared, now }: { readonly shared: ShownSharedPack; readonly now: number }) {
  const { pack, goodAt, problem, older, isGranted } = shared
  const days = goodAt === null ? null : Math.max(0, Math.floor((now - goodAt) / DAY_MS))
  return (
    <div role="status">
      <p>
        {pack ? t('shared_kept', pack.name, dayInWords(pack.asOf), grouped(pack.records)) : t('shared_none')}{' '}
        {days !== null && (days === 0 ? t('shared_age_today') : t('shared_age_days', days))}
      </p>
      {!isGranted && <p>{t('shared_grant_why')}</p>}
      {problem && <p className="options__problem">{t('shared_problem', problem)}</p>}
      {older && <p className="options__problem">{t('shared_older', dayInWords(older))}</p>}
    </div>
  )
}

interface SourceFormProps {
  readonly isBusy: boolean
  onKeep(source: NonNullable<ShownSharedPack['source']>): void
}

function SourceForm({ isBusy, onKeep }: SourceFormProps) {
  const [address, setAddress] = useState('')
  const [proof, setProof] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const given = proof.trim()
    const source = {
      address: address.trim(),
      ...(given.includes(':') ? { publicKey: given } : given !== '' && { sha256: given }),
    }
    const found = packSourceFault(source)
    setFault(found && t('shared_refused', found))
    if (!found) onKeep(source)
  }
  return (
    <form onSubmit={send}>
      <div role="alert">{fault && <p className="options__problem">{fault}</p>}</div>
      <label className="options__field">
        {t('shared_address')}
        <input
          className="text-input"
          value={address}
          spellCheck={false}
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      <label className="options__field">
        {t('shared_proof')}
        <input
          className="text-input"
          value={proof}
          spellCheck={false}
          onChange={({ target }) => setProof(target.value)}
        />
      </label>
      <div className="options__files">
        <ActionButton isSubmit isDisabled={isBusy}>
          {t('shared_keep')}
        </ActionButton>
      </div>
    </form>
  )
}
