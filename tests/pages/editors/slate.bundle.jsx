import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'

/** Slate has no HTML of its own: the content is the shared one, as Slate nodes. */
const VALUE = [
  {
    type: 'p',
    children: [
      { text: 'Kỷ niệm ' },
      { text: '94 năm ngày thành lập Đảng (30/2/2024)', strong: true },
      { text: ' theo kế hoạch đã ban hành.' },
    ],
  },
  { type: 'td', children: [{ text: 'Đợt một: 31/4/2024' }] },
  { type: 'td', children: [{ text: '2024' }] },
  { type: 'li', children: [{ text: 'Sơ kết ngày 31/6/2024 tại hội trường' }] },
  { type: 'li', children: [{ text: 'Tổng kết cuối năm' }] },
  {
    type: 'p',
    children: [{ text: 'Khen thưởng ' }, { text: 'kịp thời', em: true }, { text: ' đúng người, đúng việc.' }],
  },
]

export async function start(place, content, changed) {
  const parsed = new DOMParser().parseFromString(content.slice(CONTENT.length), 'text/html')
  const more = [...parsed.querySelectorAll('p')].map(({ textContent }) => ({
    type: 'p',
    children: [{ text: textContent }],
  }))
  const editor = withHistory(withReact(createEditor()))
  const trial = { setReadOnly() {} }
  const host = document.createElement('div')
  place.append(host)
  createRoot(host).render(
    <Trial editor={editor} value={[...VALUE, ...more]} changed={changed} trial={trial} />,
  )
  while (!document.getElementById('body')) await new Promise(requestAnimationFrame)
  return {
    getData: () => editor.children.map(toHtml).join(''),
    checkDirty: null,
    setReadOnly: (isReadOnly) => trial.setReadOnly(isReadOnly),
  }
}

function Trial({ editor, value, changed, trial }) {
  const [isReadOnly, setReadOnly] = useState(false)
  trial.setReadOnly = setReadOnly
  const onChange = () => editor.operations.some(({ type }) => type !== 'set_selection') && changed()
  return (
    <Slate editor={editor} initialValue={value} onChange={onChange}>
      <Editable id="body" readOnly={isReadOnly} renderElement={Block} renderLeaf={Leaf} />
    </Slate>
  )
}

function Block({ attributes, element, children }) {
  return element.type === 'p' ? <p {...attributes}>{children}</p> : <div {...attributes}>{children}</div>
}

function Leaf({ attributes, leaf, children }) {
  const strong = leaf.strong ? <strong>{children}</strong> : children
  return <span {...attributes}>{leaf.em ? <em>{strong}</em> : strong}</span>
}

const toHtml = ({ type, children }) => `<${type}>${children.map(leafHtml).join('')}</${type}>`

function leafHtml({ text, strong, em }) {
  if (text === '') return ''
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  if (strong) return `<strong>${html}</strong>`
  return em ? `<em>${html}</em>` : html
}
