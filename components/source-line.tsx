/** On what a finding rests; a link only when it leads to a web page. */

import type { Source } from '../lib/lint/finding'
import { t } from '../lib/messages'

export function SourceLine({ source }: { readonly source: Source }) {
  if (source.text === '') return null
  const text = t('card_source', source.text)
  if (!source.url || !/^https?:\/\//.test(source.url)) return <span className="source">{text}</span>
  return (
    <a className="source" href={source.url} target="_blank" rel="noreferrer">
      {text}
    </a>
  )
}
