/** What the law says of one title or form of commendation, as data, and where it says so. It judges no text. */
import type { Source } from '../finding'

/** Titles and forms by the Law on Emulation and Commendation; `khen thưởng 05 tập thể` names none of them. */
export type AwardId =
  | 'chien-si-thi-dua-toan-quoc'
  | 'chien-si-thi-dua-bo-tinh'
  | 'chien-si-thi-dua-co-so'
  | 'chien-si-thi-dua'
  | 'lao-dong-tien-tien'
  | 'chien-si-tien-tien'
  | 'co-thi-dua-chinh-phu'
  | 'co-thi-dua'
  | 'tap-the-lao-dong-xuat-sac'
  | 'don-vi-quyet-thang'
  | 'tap-the-lao-dong-tien-tien'
  | 'don-vi-tien-tien'
  | 'xa-phuong-tieu-bieu'
  | 'gia-dinh-van-hoa'
  | 'huan-chuong'
  | 'huy-chuong'
  | 'ky-niem-chuong'
  | 'bang-khen'
  | 'giay-khen'
  | 'anh-hung'
  | 'ba-me-viet-nam-anh-hung'

/** title: danh hiệu thi đua. form: hình thức khen thưởng. honour: danh hiệu vinh dự nhà nước. */
export type AwardKind = 'title' | 'form' | 'honour'

/** Who is commended. A commune is a collective. */
export type Recipient = 'collective' | 'individual' | 'household'

/** Who grants, from above. `department`: the head of a provincial department and whoever stands beside it. */
export type AuthorityLevel =
  | 'president'
  | 'government'
  | 'prime-minister'
  | 'ministry'
  | 'province'
  | 'department'
  | 'district'
  | 'commune'

export interface AwardRecord {
  readonly id: AwardId
  /** As the law writes it. */
  readonly name: string
  readonly kind: AwardKind
  /** Empty: to whoever deserved it. */
  readonly recipients: readonly Recipient[]
  /** Levels that may grant it; others the law does not name (Party, unions, armed forces) have rules of their own. */
  readonly grantedBy: readonly AuthorityLevel[]
  /** Where the law says who grants it. */
  readonly article: string
  readonly confidence: 'verified' | 'known'
  readonly source: Source
}
