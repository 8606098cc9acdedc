/** Two made-up plans of two years, over the catalogue of the component tests. */
import { type Catalogue, createCatalogue } from '../../lib/lint/catalogue/catalogue'
import type { EmulationPlan } from '../../lib/lint/catalogue/plan-schema'
import { CATALOGUE } from './catalogue-fixture'

const from = { clause: 'Phần I', confidence: 'known', source: 'tree-plan', notes: '' } as const

export function plan(id: string, year: number, changes: Partial<EmulationPlan> = {}): EmulationPlan {
  return {
    id,
    document: 'tree-plan',
    year,
    issuer: {
      name: 'Sở Cây xanh tỉnh Thử',
      shortName: 'Sở Cây xanh',
      place: 'Thử',
      sector: 'ngành Cây xanh',
      ...from,
    },
    theme: 'chu-de',
    slogans: [{ id: 'chu-de', text: 'Trồng cây gây rừng', kind: 'theme', variants: [], ...from }],
    legalBases: [],
    anniversaries: [{ anniversary: 'party', count: year - 1930, asWritten: ['03/02'], ...from }],
    movements: [
      {
        id: 'cay-xanh',
        name: 'Mỗi người một cây xanh',
        variants: [],
        isQuoted: true,
        years: { from: 2021, to: 2025 },
        otherYears: [],
        ...from,
      },
    ],
    periods: [
      {
        id: 'dot-1',
        ordinal: 1,
        name: 'Đợt thi đua thứ nhất',
        from: { day: `${year}-01-01`, isExact: false, asWritten: 'từ đầu năm' },
        to: { day: `${year}-06-30`, isExact: true, asWritten: `đến 30/6/${year}` },
        anniversaries: ['party'],
        closingReview: { kind: 'interim-review', text: 'sơ kết' },
        ...from,
      },
    ],
    deadlines: [
      {
        id: 'so-ket',
        day: `${year}-02-12`,
        limit: 'by',
        topic: 'interim-report',
        what: 'gửi báo cáo sơ kết',
        who: 'các phòng',
        to: 'Văn phòng Sở',
        ...from,
      },
      {
        id: 'phat-dong',
        day: `${year}-02-02`,
        limit: 'before',
        topic: 'local-launch',
        what: 'phát động phong trào',
        who: 'các huyện',
        to: null,
        ...from,
      },
    ],
    postKinds: [
      {
        kind: 'launch',
        information: [{ what: 'chủ đề của phong trào', clause: 'Phần I' }],
        ...from,
      },
      {
        kind: 'final-review',
        information: [{ what: 'kết quả trồng cây', clause: 'Phần II' }],
        ...from,
      },
    ],
    portals: [],
    ...from,
    ...changes,
  }
}

export const withPlans = (...plans: readonly EmulationPlan[]): Catalogue =>
  createCatalogue([
    {
      schema: 1,
      asOf: '2024-01-31',
      legalDocuments: [...CATALOGUE.legalDocuments],
      anniversaries: [...CATALOGUE.anniversaries],
      plans: [...plans],
    },
  ])
