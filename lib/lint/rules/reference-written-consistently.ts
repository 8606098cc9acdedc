/** One document has one number, one day and one issuer in a post, and is written in one way. */
import { findConflicts } from '../references/reference-conflicts'
import { findOtherWriting, findWithoutNumberWord, numberWordPlace } from '../references/reference-styles'
import { type PlacedReference, repeatedReferences } from '../references/repeated-references'
import { draftRule, type Place, type Report } from './define-rule'

export const referenceWrittenConsistently = draftRule({
  id: 'reference-written-consistently',
  group: 'reference',
  title: 'Một văn bản được viết thống nhất trong bài',
  why: 'Cùng một số, ký hiệu mà ghi hai ngày hoặc hai cơ quan ban hành thì có một chỗ sai; viết hai kiểu thì người đọc tưởng là hai văn bản.',
  source: { text: 'So các lần viện dẫn trong bài; Nghị định số 30/2020/NĐ-CP, Phụ lục I (viện dẫn văn bản)' },
  severity: 'warning',
  bad: [
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ được phổ biến. Toàn ngành thực hiện Nghị định số 98/2023/NĐ-CP ngày ⟦30/12/2023⟧ của Chính phủ.',
    'Thông tư số 05/2018/TT-BTP của Bộ Tư pháp có hiệu lực. Hội đồng áp dụng Thông tư số 05/2018/TT-BTP của ⟦Bộ Nội vụ⟧ để xét khen thưởng.',
    'Thông tư số 05/2018/TT-BTP ngày 07/6/2018 của Bộ Tư pháp còn hiệu lực; hồ sơ lập theo ⟦Thông tư 05/2018/TT-BTP⟧ và nộp về Sở.',
    'Thực hiện Kết luận số 124-KL/TU ngày 23/9/2021, các đơn vị báo cáo kết quả ⟦Kết luận số 124-KL/TƯ⟧ trong quý I.',
    'Quán triệt Nghị quyết số 33-NQ/TW tại hội nghị và triển khai ⟦Nghị quyết số 33/NQ-TW⟧ ở cơ sở.',
  ],
  good: [
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ có hiệu lực từ 01/01/2024; theo Nghị định số 98/2023/NĐ-CP, hồ sơ nộp qua mạng.',
    'Chỉ thị số 45-CT/TW, ngày 22/7/2010 của Bộ Chính trị và Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị là hai văn bản.',
    'Kế hoạch số 15/KH-UBND ngày 22/01/2024 của UBND tỉnh và Kế hoạch số 15/KH-UBND ngày 05/02/2024 của UBND huyện.',
    'Thông tư số 05/2018/TT-BTP của Bộ Tư pháp và Thông tư số 05/2018/TT-BTP của Bộ trưởng Bộ Tư pháp.',
    'Thông tư số 09/2019/TT-BNV của Bộ Nội vụ và Thông tư số 09/2019/TT-BYT của Bộ Y tế.',
    'Thông tư 05/2018/TT-BTP được áp dụng; hồ sơ lập theo Thông tư 05/2018/TT-BTP và nộp về Sở.',
    'Quyết định số 53/2014/QĐ-UBND ngày 10/12/2014 của UBND tỉnh Bắc Giang khác Quyết định số 53/2014/QĐ-UBND ngày 20/11/2014 của UBND tỉnh Bắc Ninh.',
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ. Theo Nghị định số 98/2023/NĐ-CP, ngày 05/02/2024, Sở tổ chức hội nghị.',
    'Ông nói: “Thông tư 05/2018/TT-BTP rất rõ ràng”. Thông tư số 05/2018/TT-BTP được áp dụng từ năm 2018.',
    {
      title: 'Triển khai Thông tư 05/2018/TT-BTP về thi đua, khen thưởng',
      body: 'Sở triển khai Thông tư số 05/2018/TT-BTP của Bộ Tư pháp tới các đơn vị.',
    },
  ],
  fixed: [
    [
      'Thông tư số 05/2018/TT-BTP của Bộ Tư pháp; hồ sơ lập theo Thông tư 05/2018/TT-BTP và nộp về Sở.',
      'Thông tư số 05/2018/TT-BTP của Bộ Tư pháp; hồ sơ lập theo Thông tư số 05/2018/TT-BTP và nộp về Sở.',
    ],
  ],

  needs: ['reference'],
  *check(reading) {
    const groups = repeatedReferences(reading)
    for (const group of groups) {
      for (const conflict of findConflicts(group)) {
        const what = conflict.of === 'day' ? 'ngày ban hành' : 'cơ quan ban hành'
        const number = group[0]!.reference.canonical
        yield {
          at: conflict.at,
          message: `${number} ghi hai ${what}: ${conflict.first} và ${conflict.second}`,
          fixes: conflict.fixes,
        }
      }
      yield* reportWriting(group)
    }
    const without = findWithoutNumberWord(groups)
    if (without.length > 0) yield reportNumberWord(without)
  },
})

function* reportWriting(group: readonly PlacedReference[]): Iterable<Report<Place>> {
  const writing = findOtherWriting(group)
  if (!writing) return
  const { proper, others } = writing
  const [{ block, reference }] = others as readonly [PlacedReference]
  yield {
    at: { start: reference.start, end: reference.end, block },
    severity: 'hint',
    message: `Một văn bản viết hai kiểu số, ký hiệu: ${proper} và ${reference.number.text}`,
    fixes: [
      {
        label: `Viết thống nhất là ${proper}`,
        edits: others.map((other) => ({
          at: { start: other.reference.number.start, end: other.reference.number.end, block: other.block },
          replacement: proper,
        })),
      },
    ],
  }
}

function reportNumberWord(places: readonly PlacedReference[]): Report<Place> {
  const [{ block, reference }] = places as readonly [PlacedReference]
  return {
    at: { start: reference.start, end: reference.end, block },
    severity: 'hint',
    message: `Cùng một văn bản, chỗ viết “số”, chỗ không: ${reference.canonical}`,
    fixes: [
      {
        label: places.length > 1 ? `Thêm chữ “số” ở ${places.length} chỗ` : 'Thêm chữ “số”',
        edits: places.map((place) => ({
          at: { ...numberWordPlace(place), block: place.block },
          replacement: 'số ',
        })),
      },
    ],
  }
}
