/** Reads a file of profiles that a colleague gave, and refuses what is broken or would do harm. It changes nothing. */
import { parseProfile } from './parse-profile'
import type { PortalProfile } from './profile'
import { isSelector } from './query'

export type Imported =
  | { readonly ok: true; readonly profiles: readonly PortalProfile[] }
  | { readonly ok: false; readonly message: string }

/** A profile is a few kilobytes; more is something else. */
const MOST_CHARACTERS = 500_000
const MOST_PROFILES = 100

const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/

/** One profile, or a list of them, as exportProfiles() writes it. All are taken or none. */
export function importProfiles(text: string, document: Document): Imported {
  if (text.length > MOST_CHARACTERS)
    return refused('Tệp quá lớn nên không phải hồ sơ cổng. Hãy chọn đúng tệp .json.')
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused('Tệp không đúng định dạng JSON. Hãy xin lại tệp xuất từ trang Tùy chọn.')
  }
  const list = Array.isArray(json) ? json : [json]
  if (list.length === 0) return refused('Tệp không có hồ sơ nào.')
  if (list.length > MOST_PROFILES) return refused(`Tệp có hơn ${MOST_PROFILES} hồ sơ nên không được nhận.`)
  const profiles: PortalProfile[] = []
  for (const [index, one] of list.entries()) {
    const parsed = parseProfile(one)
    const problem = parsed.ok ? harmOf(parsed.profile, document) : parsed.message
    const place = list.length > 1 ? `Hồ sơ thứ ${index + 1}: ` : ''
    if (problem !== null) return refused(place + problem)
    if (parsed.ok) profiles.push(parsed.profile)
  }
  const ids = profiles.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  return twice ? refused(`Tệp có hai hồ sơ cùng mã “${twice}”.`) : { ok: true, profiles }
}

/** The file's text: one profile by itself, so that it can be read and mended by hand. */
export function exportProfiles(profiles: readonly PortalProfile[]): string {
  return `${JSON.stringify(profiles.length === 1 ? profiles[0] : profiles, null, 2)}\n`
}

/** What a well-formed profile must not do, in words for the person; null when there is nothing. */
function harmOf({ hosts, fields, controls }: PortalProfile, document: Document): string | null {
  if (hosts.length === 0)
    return 'Hồ sơ phải nêu tên miền của cổng (hosts), nếu không nó sẽ áp lên mọi cổng khác.'
  const badHost = hosts.find((host) => !HOST.test(host))
  if (badHost !== undefined) return `Tên miền “${badHost}” viết sai (ví dụ đúng: stp.vidu.gov.vn).`
  if (!fields.some(({ required }) => required))
    return 'Hồ sơ phải có ít nhất một ô bắt buộc (required), nếu không mọi trang đều bị coi là trang soạn bài.'
  for (const { label, selectors } of [...fields, ...controls]) {
    const broken = selectors.find((selector) => !isSelector(selector, document))
    if (broken !== undefined) return `Bộ chọn “${broken}” của “${label}” viết sai.`
  }
  const everything = controls.find(({ selectors }) => selectors.some((one) => hitsEverything(one, document)))
  if (everything)
    return `Bộ chọn của nút “${everything.label}” trúng cả trang, nên mọi nút sẽ bị hiểu là nút này.`
  return null
}

/** A button that is the page itself would make every button one of its kind, and so switch the guard off. */
function hitsEverything(selector: string, document: Document): boolean {
  const page = document.createElement('div')
  const form = page.appendChild(document.createElement('form'))
  const plain = form.appendChild(document.createElement('button'))
  return [document.documentElement, document.body, form, plain].some((element) => element?.matches(selector))
}

const refused = (message: string): Imported => ({ ok: false, message })
