import { ContentState, convertFromHTML, Editor, EditorState, RichUtils } from 'draft-js'
import React from 'react'
import ReactDOM from 'react-dom'

export async function start(place, content, changed) {
  const host = document.createElement('div')
  host.id = 'body'
  place.append(host)
  const trial = {}
  await new Promise((resolve) => {
    ReactDOM.render(<Trial content={content} changed={changed} trial={trial} />, host, resolve)
  })
  return {
    getData: () => trial.getData(),
    checkDirty: null,
    setReadOnly: (isReadOnly) => trial.setReadOnly(isReadOnly),
  }
}

class Trial extends React.Component {
  constructor(props) {
    super(props)
    const { contentBlocks, entityMap } = convertFromHTML(props.content)
    const state = ContentState.createFromBlockArray(contentBlocks, entityMap)
    this.state = { editorState: EditorState.createWithContent(state), isReadOnly: false }
    props.trial.getData = () => toHtml(this.state.editorState.getCurrentContent())
    props.trial.setReadOnly = (isReadOnly) => this.setState({ isReadOnly })
  }

  render() {
    const onChange = (editorState) => {
      if (editorState.getCurrentContent() !== this.state.editorState.getCurrentContent()) this.props.changed()
      this.setState({ editorState })
    }
    const handleKeyCommand = (command, editorState) => {
      const next = RichUtils.handleKeyCommand(editorState, command)
      if (!next) return 'not-handled'
      onChange(next)
      return 'handled'
    }
    const { editorState, isReadOnly } = this.state
    return <Editor {...{ editorState, onChange, handleKeyCommand, readOnly: isReadOnly }} />
  }
}

/** Draft.js has no HTML of its own: blocks with their inline styles. */
function toHtml(content) {
  const tags = { BOLD: 'strong', ITALIC: 'em' }
  return content
    .getBlocksAsArray()
    .map((block) => {
      const tag = block.getType() === 'unordered-list-item' ? 'li' : 'p'
      let html = ''
      block.findStyleRanges(
        () => true,
        (start, end) => {
          const style = block.getInlineStyleAt(start).first()
          const text = block.getText().slice(start, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
          html += style ? `<${tags[style]}>${text}</${tags[style]}>` : text
        },
      )
      return `<${tag}>${html}</${tag}>`
    })
    .join('')
}
