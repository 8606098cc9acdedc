/** Sentences to start from, for the kind of post at hand or another one; what is to be filled in is marked. */
import { useEffect, useId, useState } from 'react'
import type { PatternOffer } from '../../lib/lint/consultation'
import { KIND_NAMES } from '../../lib/lint/posts/kind-names'
import { POST_KINDS, type PostKind } from '../../lib/lint/posts/post-kind'
import { t } from '../../lib/messages'
import type { Snapshot } from '../../lib/session'
import { ActionButton } from '../action-button'
import { useAtHand } from '../at-hand'
import { useSend } from '../session-context'

type PatternSectionProps = Pick<Snapshot, 'caret' | 'postKind'>

export function PatternSection({ caret, postKind }: PatternSectionProps) {
  const [chosen, choose] = useState<PostKind | null>(null)
  const kind = chosen ?? postKind.kind
  const patterns = usePatterns(kind)
  const id = useId()
  if (patterns === null) return null
  return (
    <section aria-labelledby={id} className="patterns">
      <div className="section-head">
        <h3 id={id}>{t('citations_patterns')}</h3>
        <select
          className="menu"
          aria-label={t('citations_patterns_kind')}
          value={kind}
          onChange={(event) => choose(event.target.value as PostKind)}
        >
          {POST_KINDS.map((one) => (
            <option key={one} value={one}>
              {one === 'other' ? t('citations_patterns_choose') : KIND_NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      {kind === 'other' && <p className="search__hint">{t('citations_patterns_none')}</p>}
      <ul>
        {patterns.map((pattern) => (
          <PatternCard key={pattern.fact} {...pattern} isPlaced={caret !== null} />
        ))}
      </ul>
    </section>
  )
}

/** Null until the brain has answered for the first time. */
function usePatterns(kind: PostKind): readonly PatternOffer[] | null {
  const { consultant } = useAtHand()
  const [patterns, setPatterns] = useState<readonly PatternOffer[] | null>(null)
  useEffect(() => {
    let isOver = false
    consultant?.patterns(kind).then(
      (offers) => {
        if (!isOver) setPatterns(offers)
      },
      (error) => console.error(error),
    )
    return () => {
      isOver = true
    }
  }, [consultant, kind])
  return patterns
}

function PatternCard({ label, text, isPlaced }: PatternOffer & { readonly isPlaced: boolean }) {
  const send = useSend()
  return (
    <li className="result passage">
      <h4>{label}</h4>
      <p>
        <Blanks text={text} />
      </p>
      <ActionButton
        look="fix"
        isWrite
        isDisabled={!isPlaced}
        className="button--small"
        aria-label={t('citations_pattern_insert_name', label)}
        title={isPlaced ? undefined : t('citations_no_caret')}
        onClick={() => send({ do: 'insert', text })}
      >
        {t('citations_pattern_insert')}
      </ActionButton>
    </li>
  )
}

/** The blanks of a pattern, marked. */
function Blanks({ text }: { readonly text: string }) {
  const parts = text.split(/(\[[^\]]+\])/)
  let at = 0
  return parts.map((part) => {
    const key = at
    at += part.length
    return part.startsWith('[') ? (
      <span key={key} className="blank">
        {part}
      </span>
    ) : (
      part
    )
  })
}
