/**
 * What a line of text may hold, as bits. A sign says "perhaps"; no sign says "surely not": scanners and rules that look
 * for rare things ask the signs of a line before they read it. How they are told: needles.ts, read-signs.ts.
 */

/** A count of years (`94 năm`, `chín mươi năm`) or an edition (`lần thứ 79`). */
export const COUNT_SIGN = 1 << 0
/** A day or a part of a year in words: `rằm`, `mùng`, `quý II`, `6 tháng đầu năm`. */
export const PERIOD_SIGN = 1 << 1
/** A date with a part left blank. */
export const BLANK_DATE_SIGN = 1 << 2
/** A document that is named, not numbered: `Luật …`, `Nghị quyết Trung ương 4`. */
export const NAMED_SIGN = 1 << 3
/** Periods of emulation, offices, something in quotation marks. */
export const EMULATION_SIGN = 1 << 4
/** Dots, brackets and crosses that hold the place of what should follow. */
export const LEFT_BLANK_SIGN = 1 << 5
/** Names of awards. */
export const AWARD_SIGN = 1 << 6
/** `thưởng`: with counted recipients it tells of an award. */
export const COMMENDED_SIGN = 1 << 7
/** Characters of other encodings and alphabets, private fonts, and what stands for a lost letter. */
export const ENCODING_SIGN = 1 << 8
/** Notes and filler of a working copy. */
export const NOTE_SIGN = 1 << 9
/** Numbers of persons. */
export const PERSONAL_SIGN = 1 << 10
/** Tones on the second vowel of open syllables, the common ones: `hoà`, `uỷ`. Only a hint rests on it. */
export const TONE_SIGN = 1 << 11
/** An abbreviation of offices. */
export const ABBREVIATION_SIGN = 1 << 12
/** Names of bodies with a letter of the wrong case. */
export const CAPITALS_SIGN = 1 << 13
/** A year's name in the cycle of sixty. */
export const STEM_BRANCH_SIGN = 1 << 14
/** `Tết`. */
export const NEW_YEAR_SIGN = 1 << 15
/** `sơ kết`, `tổng kết`, `phát động`: what has a deadline. */
export const DUE_SIGN = 1 << 16
/** `thi đua`. */
export const MOVEMENT_SIGN = 1 << 17
/** `năm 20…`. */
export const YEAR_WORD_SIGN = 1 << 18
/** A character that must be normalised before the line is read. */
export const UNUSUAL_SIGN = 1 << 19
/** A line end other than `\n`. */
export const LINE_END_SIGN = 1 << 20

/** The heading of a list or a table of persons. */
export const LIST_SIGN = 1 << 21

/** `chủ đề`, `khẩu hiệu`, `phương châm`, `phong trào`: what has a wording of its own. */
export const THEME_SIGN = 1 << 22

/** A digit. */
export const DIGIT_SIGN = 1 << 23
/**
 * A document's number, or its parts with a blank for its digits: a slash that is no date's, a dash before capitals, `số`
 * before a number or a blank, `Nghị định 98`.
 */
export const NUMBER_SIGN = 1 << 24

/** `tập thể`: collectives that are counted. */
export const COLLECTIVE_SIGN = 1 << 25

export const SIGN_BITS = 26
export const ALL_SIGNS = (1 << SIGN_BITS) - 1
