/**
 * Official prose for the bench, written for the project: about 16,000 UTF-16 units in 82 paragraphs, half of them with
 * digits, 31 full dates (16 of them the ends of 8 ranges) and 12 document numbers: the census of a real emulation plan.
 * Every copy and every round carries other words or numbers in every paragraph, so that no cache of blocks helps.
 */

/** Units of one copy, and how many words it has: what `1×` means. */
export const COPY_WORDS = 3360

/** The same sequence for the same seed; the bench must not differ from run to run. */
function sequence(seed: number): (limit: number) => number {
  let state = (seed * 2654435761) >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const pad = (value: number) => String(value).padStart(2, '0')
const written = (day: number, month: number) => `${pad(day)}/${month < 3 ? `0${month}` : month}`

const FILLER = [
  'Thủ trưởng các đơn vị trực thuộc quán triệt sâu sắc mục đích, ý nghĩa của đợt thi đua, gắn phong trào với nhiệm vụ chính trị của cơ quan, coi kết quả thi đua là căn cứ để đánh giá, xếp loại tập thể và cá nhân',
  'Công tác tuyên truyền được thực hiện thường xuyên bằng nhiều hình thức, tập trung giới thiệu gương người tốt, việc tốt, những mô hình hay, cách làm sáng tạo đã mang lại hiệu quả thiết thực',
  'Các tiêu chí thi đua bảo đảm cụ thể, dễ thực hiện, dễ kiểm tra, phù hợp với chức năng của từng đơn vị và điều kiện thực tế của địa phương, tránh hình thức, phô trương, lãng phí',
  'Việc bình xét, suy tôn tiến hành công khai, dân chủ, đúng đối tượng, đúng thành tích, ưu tiên người lao động trực tiếp và những tập thể nhỏ hoàn thành xuất sắc nhiệm vụ được giao',
  'Hội đồng Thi đua - Khen thưởng theo dõi, đôn đốc, hướng dẫn các đơn vị tổ chức phong trào, kịp thời phát hiện và nhân rộng điển hình tiên tiến trong toàn ngành',
]

/** One copy. `seed` tells copies and rounds apart. */
function copy(seed: number): string[] {
  const pick = sequence(seed + 1)
  const year = 2012 + pick(13)
  const day = () => `${written(1 + pick(28), 1 + pick(12))}/${year}`
  const dated = [
    ...Array.from({ length: 8 }, () => range(pick, year)),
    ...Array.from(
      { length: 7 },
      () => `Hội nghị sơ kết tổ chức ngày ${day()} tại hội trường tầng ${1 + pick(9)}`,
    ),
    ...Array.from(
      { length: 5 },
      () =>
        `Đơn vị gửi báo cáo trước ngày ${day()} với ${10 + pick(80)} tập thể và ${100 + pick(800)} cá nhân`,
    ),
    ...Array.from(
      { length: 3 },
      () =>
        `Bắc Sơn, ngày ${pad(10 + pick(18))} tháng ${10 + pick(3)} năm ${year}, Sở ban hành hướng dẫn ${1 + pick(90)}`,
    ),
    ...Array.from({ length: 12 }, () => numbered(pick, year)),
  ]
  const heads = [
    ...dated,
    ...Array.from({ length: 7 }, (_, i) => `${i + 1}. Nội dung trọng tâm của đợt thi đua`),
  ]
  return Array.from({ length: PARAGRAPHS }, (_, place) => {
    const filler = FILLER[place % FILLER.length]!
    // Heads and plain paragraphs take turns; the word of two syllables makes each paragraph its own.
    const head = place % 2 === 0 ? heads[place / 2] : undefined
    const code = `${SYLLABLES[pick(SYLLABLES.length)]} ${SYLLABLES[pick(SYLLABLES.length)]} ${place}`.replace(
      /\d/g,
      letterOf,
    )
    return head
      ? `${head}. Nhóm ${code} phối hợp; ${filler.slice(0, 72)}.`
      : `Nhóm ${code} phối hợp; ${filler}.`
  })
}

const PARAGRAPHS = 82
const SYLLABLES =
  'an bình cao dũng giang hà khánh lam mai ninh phúc quang sơn thái vinh xuân yên đông tây nam'.split(' ')
/** A number in letters: no digit may come in. */
const letterOf = (digit: string) => 'abcdeghikl'[Number(digit)]!

function range(pick: (limit: number) => number, year: number): string {
  const founded = 1930 + pick(60)
  const day = written(1 + pick(28), 1 + pick(12))
  return `Lập thành tích chào mừng kỷ niệm ${year - founded} năm Ngày truyền thống của đơn vị (${day}/${founded} - ${day}/${year})`
}

function numbered(pick: (limit: number) => number, year: number): string {
  const kinds = [
    `Nghị định số ${10 + pick(150)}/${year}/NĐ-CP`,
    `Kế hoạch số ${1 + pick(300)}/KH-UBND`,
    `Chỉ thị số ${10 + pick(40)}-CT/TW`,
    `Thông tư số ${pad(1 + pick(20))}/${year}/TT-BNV`,
  ]
  return `Thực hiện ${kinds[pick(kinds.length)]}, các phòng xây dựng kế hoạch riêng, phân công ${2 + pick(7)} người phụ trách`
}

/** Paragraphs of so many copies (a part of one for a fraction), none like another's. */
export function officialParagraphs(copies: number, round: number): string[] {
  const paragraphs: string[] = []
  for (let at = 0; at < copies; at++) {
    const whole = copy(round * 1009 + at)
    paragraphs.push(...whole.slice(0, Math.ceil(whole.length * Math.min(1, copies - at))))
  }
  return paragraphs
}

/** The paragraphs as a field's text, in one flat string as a page hands it over. */
export const officialText = (copies: number, round: number): string =>
  flat(officialParagraphs(copies, round).join('\n'))

/** A string built by `+` is a tree until its first reader pays for flattening it; that must not be the one timed. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
