/** `npm run pack-schema`: writes the JSON Schema of a pack anew, after its Zod schemas have changed. */
import { writeFileSync } from 'node:fs'
import { packJsonSchema } from '../packs/own-pack'

writeFileSync('public/schema/goi-du-lieu.schema.json', `${JSON.stringify(packJsonSchema(), null, 1)}\n`)
