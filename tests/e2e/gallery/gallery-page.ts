/** The gallery: one page on which every picture stands beside its twins of the other scheme and size. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a picture is of, and its file in the gallery: `journal-light-1366.png`. */
interface Picture {
  readonly name: string
  readonly scheme: string
  readonly width: string
  readonly file: string
}

function pictureIn(file: string): Picture[] {
  const parts = /^(.+)-(light|dark)-(\d+)\.png$/.exec(file)
  return parts ? [{ name: parts[1]!, scheme: parts[2]!, width: parts[3]!, file }] : []
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Writes `index.html` into the folder that holds the pictures, those of earlier runs too. */
export function writeGallery(folder: string): string {
  const pictures = readdirSync(folder).sort().flatMap(pictureIn)
  const names = [...new Set(pictures.map(({ name }) => name))]
  const sections = names.map((name) => {
    const figures = pictures
      .filter((picture) => picture.name === name)
      .map(
        ({ file, scheme, width }) =>
          `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(`${name}, ${scheme}, ${width}`)}"></a>` +
          `<figcaption>${scheme} · ${width}</figcaption></figure>`,
      )
    return `<section id="${name}"><h2>${escaped(name)}</h2><div>${figures.join('\n')}</div></section>`
  })
  const path = join(folder, 'index.html')
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens of the extension</title>
<style>body{font:15px/1.5 system-ui;margin:24px;background:#f3f4f6;color:#1b1f24}nav{column-width:12em}
section>div{display:grid;grid-template-columns:repeat(2,1fr);gap:16px}figure{margin:0}
img{max-width:100%;border:1px solid #c8ccd2;background:#fff}figcaption{color:#57606a}</style>
<h1>${pictures.length} pictures of ${names.length} screens</h1>
<nav>${names.map((name) => `<a href="#${name}">${escaped(name)}</a><br>`).join('')}</nav>
${sections.join('\n')}</html>\n`,
  )
  return path
}
