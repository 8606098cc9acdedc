/** Whether a word may be a Vietnamese syllable by its build: how text of another encoding is told from foreign words. */

const ONSET = '(?:ngh|ng|gh|gi|kh|nh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?'
/** Nuclei without their tones. */
const NUCLEUS =
  '(?:uyê|iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|uya|uyu|uao|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])'
const CODA = '(?:ch|ng|nh|[cmnpt])?'
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`)
/** Grave, acute, hook, tilde, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** `ñ`: no consonant bears a tone. */
const TONED_CONSONANT = /[bcdđghklmnpqrstvx][\u0300\u0301\u0303\u0309\u0323]/

/** True for one syllable in any case, with at most one tone. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const tones = decomposed.match(TONES)?.length ?? 0
  if (tones > 1 || TONED_CONSONANT.test(decomposed)) return false
  return SYLLABLE.test(decomposed.replace(TONES, '').normalize('NFC'))
}
