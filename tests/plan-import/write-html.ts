/** Makes a web page of a plan's lines, with what pages have beside their text. Test only. */

const plain = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

export function writeHtml(lines: readonly string[]): string {
  const body = lines
    .map((line) => {
      if (line.includes(' | '))
        return `<table><tr>${line
          .split(' | ')
          .map((cell) => `<td>${plain(cell)}</td>`)
          .join('')}</tr></table>`
      return `<p>${plain(line).replace(/(?<!^)([¹²³])/g, (mark) => `<sup>${'⁰¹²³'.indexOf(mark)}</sup>`)}</p>`
    })
    .join('\n')
    .replaceAll('</table>\n<table>', '\n')
  return `<!doctype html><html lang="vi"><head><title>Trang</title><style>p{margin:0}</style></head><body><script>var so = "99/QĐ-XYZ"</script><div style="display:none">Ẩn 31/12/2099</div>${body}</body></html>`
}
