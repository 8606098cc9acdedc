/**
 * The posts a new demo portal starts with. The first draft is written for this project about the first emulation
 * period of the department's 2024 plan and carries the plan's own mistakes (30/2/2024, the empty number and day)
 * and two more of the same family; the others are meant to be right.
 */
import type { Post } from './post'

const INTERIM_REVIEW = `<p>Thứ Tư, ngày 05/6/2024, Sở Tư pháp tổ chức hội nghị sơ kết đợt thi đua thứ nhất của phong trào thi đua ngành Tư pháp năm 2024. Hội nghị đánh giá kết quả sáu tháng đầu năm và thống nhất những việc cần làm trong đợt thi đua thứ hai.</p>

<p>Thực hiện Kế hoạch số /KH-STP ngày tháng 01 năm 2024 của Sở Tư pháp về phát động phong trào thi đua năm 2024, các phòng, đơn vị thuộc Sở và Phòng Tư pháp cấp huyện đã triển khai đợt thi đua thứ nhất từ đầu năm đến hết ngày 30/6/2024. Đợt thi đua lập thành tích chào mừng <strong>94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930-30/2/2024)</strong>, kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890-19/5/2024) và 76 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948-01/6/2024).</p>

<p>Ba nội dung được các đơn vị tập trung thực hiện:</p>

<ul>
	<li><strong>Nhiệm vụ chính trị:</strong> nâng chất lượng xây dựng, kiểm tra văn bản; đưa pháp luật đến gần người dân; ứng dụng công nghệ thông tin trong hộ tịch, công chứng.</li>
	<li><strong>Học tập và làm theo Bác:</strong> mỗi công chức, viên chức chọn một việc làm cụ thể, gắn với văn hóa công sở.</li>
	<li><strong>Nông thôn mới:</strong> ngành Tư pháp góp sức cùng các xã xây dựng nông thôn mới giai đoạn 2021-2025.</li>
</ul>

<p>Các mốc thời gian trong năm được nhắc lại để đơn vị chủ động:</p>

<table border="1" cellpadding="6" cellspacing="0">
	<thead>
		<tr>
			<th scope="col">Việc</th>
			<th scope="col">Thời hạn</th>
		</tr>
	</thead>
	<tbody>
		<tr>
			<td>Phòng Tư pháp cấp huyện phát động thi đua</td>
			<td>Trước 02/02/2024</td>
		</tr>
		<tr>
			<td>Gửi báo cáo sơ kết</td>
			<td>05/6/2024</td>
		</tr>
		<tr>
			<td>Gửi báo cáo tổng kết</td>
			<td>05/11/2024</td>
		</tr>
	</tbody>
</table>

<p>Hội đồng Thi đua - Khen thưởng ngành Tư pháp đề nghị các đơn vị bình xét công khai, dân chủ, chọn đúng tập thể, cá nhân tiêu biểu. Việc khen thưởng sau sơ kết thực hiện theo quy định tại</p>

<p>Đợt thi đua thứ hai kéo dài từ ngày 01/7/2024 đến hết năm 2024, hướng tới 79 năm Ngày truyền thống ngành Tư pháp (28/8/1945-28/8/2024) và 79 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945-02/9/2024).</p>
`

const SECOND_PERIOD = `<p>Từ ngày 01/7/2024, các phòng, đơn vị thuộc Sở Tư pháp bước vào đợt thi đua thứ hai của năm. Đợt thi đua gắn với việc hoàn thành các chỉ tiêu nêu tại Kế hoạch số 24/KH-STP ngày 26/01/2024 của Sở Tư pháp về việc thực hiện nhiệm vụ công tác tư pháp năm 2024.</p>

<p>Cao điểm của đợt thi đua hướng tới kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp (28/8/1945-28/8/2024) và 79 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945-02/9/2024).</p>

<p>Báo cáo tổng kết gửi về Văn phòng Sở trước ngày 05/11/2024.</p>
`

const DISTRICTS = `<p>Đến hết ngày 02/02/2024, Phòng Tư pháp các huyện, thị xã, thành phố đã phát động xong phong trào thi đua năm 2024 tại địa phương. Các đơn vị đăng ký giao ước ngay trong buổi phát động và phân công người theo dõi từng nội dung.</p>

<p>Phong trào được triển khai theo Kế hoạch số 15/KH-UBND ngày 22/01/2024 của UBND tỉnh về việc phát động các phong trào thi đua năm 2024.</p>
`

const picture = (sky: string, hill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540"><rect width="960" height="540" fill="${sky}"/>` +
  `<circle cx="720" cy="150" r="64" fill="#f6c945"/><path d="M0 400 240 250 470 400 690 280 960 420V540H0Z" fill="${hill}"/>` +
  `<path d="M0 470Q240 420 480 470T960 470V540H0Z" fill="#7fae6b"/></svg>\n`

export const SEED_POSTS: readonly Post[] = [
  {
    id: 1,
    status: 'draft',
    title: 'Sở Tư pháp sơ kết đợt thi đua thứ nhất năm 2024',
    summary: '',
    category: 'thi-dua-khen-thuong',
    publishedOn: '2024-06-05',
    author: 'Văn phòng Sở',
    source: 'Sở Tư pháp',
    coverName: '',
    coverCaption: '',
    coverAlt: '',
    body: INTERIM_REVIEW,
  },
  {
    id: 2,
    status: 'draft',
    title: 'Ngành Tư pháp bước vào đợt thi đua thứ hai năm 2024',
    summary: 'Đợt thi đua thứ hai bắt đầu từ ngày 01/7/2024, gắn với các chỉ tiêu công tác tư pháp của năm.',
    category: 'thi-dua-khen-thuong',
    publishedOn: '2024-07-01',
    author: 'Văn phòng Sở',
    source: 'Sở Tư pháp',
    coverName: 'dot-thi-dua-thu-hai.svg',
    coverCaption: 'Các đơn vị bước vào đợt thi đua thứ hai. Tranh: Văn phòng Sở.',
    coverAlt: 'Tranh vẽ cánh đồng và dãy đồi dưới nắng sớm',
    body: SECOND_PERIOD,
  },
  {
    id: 3,
    status: 'published',
    title: 'Phòng Tư pháp cấp huyện phát động thi đua năm 2024',
    summary: 'Các địa phương đã phát động xong phong trào thi đua năm 2024 trước ngày 02/02/2024.',
    category: 'tin-hoat-dong',
    publishedOn: '2024-02-02',
    author: 'Văn phòng Sở',
    source: 'Sở Tư pháp',
    coverName: 'phat-dong-cap-huyen.svg',
    coverCaption: 'Phong trào thi đua được phát động ở tất cả các huyện. Tranh: Văn phòng Sở.',
    coverAlt: 'Tranh vẽ dãy đồi trung du lúc chiều xuống',
    body: DISTRICTS,
  },
]

/** Covers of the seeded posts, drawn here. */
export const SEED_COVERS: readonly (readonly [id: number, svg: string])[] = [
  [2, picture('#d8ebf7', '#4f7f5c')],
  [3, picture('#fbe3d0', '#6b5a86')],
]
