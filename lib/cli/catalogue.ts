/** `npm run --silent catalogue -- check [GÓI.json…]`: is the catalogue consistent? The exit code says. */
import { createCatalogue } from '../lint/catalogue/catalogue'
import { parsePack } from '../lint/catalogue/parse-pack'
import type { Pack } from '../lint/catalogue/schema'
import { BadInput } from './bad-input'
import { builtInCatalogue } from './built-in-catalogue'
import { reportCatalogue } from './check-catalogue'
import { createOutput } from './output'
import { readInput } from './read-input'

const HELP = `Kiểm tra danh mục văn bản, ngày kỷ niệm có nhất quán không.

Cách dùng:
  npm run --silent catalogue -- check             Danh mục đi kèm công cụ.
  npm run --silent catalogue -- check GÓI.json…   Danh mục đi kèm cùng với các gói của bạn.

Mã thoát:
  0  nhất quán (có thể có ghi chú)
  1  có dữ kiện mâu thuẫn
  2  dùng sai, hoặc có gói không đọc được
`

async function readPack(path: string): Promise<Pack> {
  const text = await readInput(path, process.stdin).catch((error: unknown) => {
    throw error instanceof BadInput ? new BadInput(`${path}: ${error.message}`, { cause: error }) : error
  })
  const parsed = parsePack(parseJson(text, path))
  if (!parsed.ok) throw new BadInput(`${path}: ${parsed.error}`)
  return parsed.pack
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BadInput(`${path}: không phải JSON`, { cause: error })
  }
}

async function main([command, ...paths]: readonly string[]): Promise<number> {
  const output = createOutput(process.stdout)
  if (command === '--help' || command === '-h') {
    await output.write(HELP)
    return 0
  }
  if (command !== 'check')
    throw new BadInput('chưa nêu việc cần làm. Ví dụ: npm run --silent catalogue -- check')
  const { asOf, legalDocuments, anniversaries, plans } = builtInCatalogue()
  const builtIn: Pack = {
    schema: 1,
    asOf,
    legalDocuments: [...legalDocuments],
    anniversaries: [...anniversaries],
    plans: [...plans],
  }
  const { text, exitCode } = reportCatalogue(
    createCatalogue([builtIn, ...(await Promise.all(paths.map(readPack)))]),
  )
  await output.write(text)
  return exitCode
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`catalogue: ${error instanceof BadInput ? error.message : String(error)}\n`)
  return 2
})
