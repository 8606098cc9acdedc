/**
 * Whether a text holds, anywhere, what some rare things are told by: asked once of a whole field at the speed of memory,
 * where asking each of its lines would cost more than everything else. A sign says "perhaps"; no sign says "surely not".
 */

/** Names of awards. */
export const AWARD_SIGN = 1
/** Characters of other encodings and alphabets. */
export const ENCODING_SIGN = 2
/** Stamps, notes and filler of a working copy. */
export const DRAFT_SIGN = 4
/** Numbers of persons. */
export const PERSONAL_SIGN = 8
/** Tones on the second vowel of open syllables: `hoà`, `uỷ`. */
export const TONE_SIGN = 16
/** Names of bodies with a letter of the wrong case. */
export const CAPITALS_SIGN = 32
export const ALL_SIGNS = 63

/**
 * Six letters at most, the first of them rare: then the engine leaps from one such letter to the next, and is ten times
 * as fast as with longer words.
 */
const NEEDLES: readonly (readonly [needle: string, sign: number])[] = [
  ['ấy khe', AWARD_SIGN],
  ['ằng kh', AWARD_SIGN],
  ['KHEN', AWARD_SIGN],
  ['ĩ thi ', AWARD_SIGN],
  ['ỹ thi ', AWARD_SIGN],
  ['ờ thi ', AWARD_SIGN],
  ['ộng xu', AWARD_SIGN],
  ['ộng Xu', AWARD_SIGN],
  ['ộng ti', AWARD_SIGN],
  ['ộng Ti', AWARD_SIGN],
  ['ệm chư', AWARD_SIGN],
  ['ân chư', AWARD_SIGN],
  ['ấn tiê', AWARD_SIGN],
  // What lines in TCVN3, VNI and misread UTF-8 hold for â, đ, á, à, ạ, ư, ệ and the like.
  ...[...'©®¸µ¹ª¬ñöäïûøæÄÆ'].map((letter) => [letter, ENCODING_SIGN] as const),
  ['??', ENCODING_SIGN],
  ['Õ', ENCODING_SIGN],
  ['ƣ', ENCODING_SIGN],
  ['Ƣ', ENCODING_SIGN],
  ['[', DRAFT_SIGN],
  ['{{', DRAFT_SIGN],
  ['TODO', DRAFT_SIGN],
  ['xxx', DRAFT_SIGN],
  ['xx ', DRAFT_SIGN],
  ['XX ', DRAFT_SIGN],
  ['Lorem', DRAFT_SIGN],
  ['CCCD', PERSONAL_SIGN],
  ['CMND', PERSONAL_SIGN],
  ['CMTN', PERSONAL_SIGN],
  ['ăn cướ', PERSONAL_SIGN],
  ['ài kho', PERSONAL_SIGN],
  ['òa xã', CAPITALS_SIGN],
  ['oà xã', CAPITALS_SIGN],
  ['òa Xã', CAPITALS_SIGN],
  ['oà Xã', CAPITALS_SIGN],
  ['ồng Th', CAPITALS_SIGN],
  ['ồng thi', CAPITALS_SIGN],
  ['Ban Th', CAPITALS_SIGN],
  ['Ban th', CAPITALS_SIGN],
  ['ồng Nh', CAPITALS_SIGN],
  ['ban Nh', CAPITALS_SIGN],
  ['án Nhâ', CAPITALS_SIGN],
  ['át Nhâ', CAPITALS_SIGN],
  ['ệt nam', CAPITALS_SIGN],
  ['ảng cộ', CAPITALS_SIGN],
  ['ộ tư p', CAPITALS_SIGN],
  ['ở tư p', CAPITALS_SIGN],
  ['ộ nội ', CAPITALS_SIGN],
  ['ở nội ', CAPITALS_SIGN],
]
/** Greek and Cyrillic, private fonts, and what stands for a lost letter. */
export const STRANGE = /[\u0391-\u0458\ue000-\ufffd]/

/** The vowels with late tones are rarer than what follows them, so that few places are looked at twice. */
const LATE_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![a-zà-ỹđ])/

/** `khen thưởng` is everywhere; with counted recipients it tells of an award. */
export const COMMENDED_COUNT =
  /hen thưởng(?:(?<=ược khen thưởng)|(?: cho| đối với|,)? (?:hơn |gần |trên )?(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))/

export function readTextSigns(text: string): number {
  // A text with a strange character has every sign (blocks.ts), and is not asked here.
  let signs = 0
  if (LATE_TONE.test(text)) signs |= TONE_SIGN
  for (let i = 0; i < NEEDLES.length; i++) {
    const [needle, sign] = NEEDLES[i]!
    if ((signs & sign) === 0 && text.includes(needle)) signs |= sign
  }
  if ((signs & AWARD_SIGN) === 0 && COMMENDED_COUNT.test(text)) signs |= AWARD_SIGN
  return signs
}

/** The signs of the text that a block was cut from; one that was made by hand may hold anything. */
export const signsOf = ({ signs }: { readonly signs?: number }): number => signs ?? ALL_SIGNS
