/** Posts of our own in which nothing is wrong: what the short form of the mutants is made from. */
import type { Page } from './read-corpus'

const launch = `SỞ TƯ PHÁP PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2024
Sáng 22/01/2024, Sở Tư pháp tổ chức hội nghị phát động phong trào thi đua yêu nước năm 2024 và ký giao ước thi đua giữa các cụm.
Thực hiện Kế hoạch số 15/KH-STP ngày 10/01/2024 của Giám đốc Sở, phong trào được chia làm hai đợt: đợt 1 từ ngày 01/02/2024 đến ngày 30/6/2024, đợt 2 từ ngày 01/7/2024 đến ngày 15/12/2024.
Đợt 1 chào mừng kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024), 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).
Đợt 2 chào mừng 79 năm Ngày truyền thống ngành Tư pháp Việt Nam (28/8/1945 - 28/8/2024) và Quốc khánh 02/9.
Các đơn vị gửi đăng ký về Văn phòng Sở trước ngày 05/02/2024 để tổng hợp.
Tin, ảnh: Thu Hà`

const review = `Sơ kết phong trào thi đua 6 tháng đầu năm
Chiều thứ Sáu, ngày 05 tháng 7 năm 2024, Cụm thi đua số 3 họp sơ kết tại hội trường tầng 3.
Trong 6 tháng đầu năm, cụm có 12/15 chỉ tiêu đạt trên 60% kế hoạch; 7 sáng kiến được công nhận theo Quyết định số 214/QĐ-UBND ngày 12/6/2024.
Giai đoạn 2021-2025, các đơn vị trong cụm phấn đấu có ít nhất 20 sáng kiến cấp cơ sở.
Cụm trưởng đề nghị các đơn vị hoàn thành hồ sơ khen thưởng trước ngày 10/12/2024.`

const camp = `Hội trại thanh niên chào mừng Ngày thành lập Đoàn
Từ ngày 23/3/2025 đến ngày 26/3/2025, Đoàn khối tổ chức hội trại với 350 trại sinh.
Hội trại chào mừng 94 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2025).
Tối thứ Ba, ngày 25/3/2025, đêm lửa trại thu hút hơn 1.200 người xem; đội Hoa Sen thắng đội Bình Minh 3-1 trong trận chung kết kéo co.
Ban Tổ chức trao 01 giải Nhất, 02 giải Nhì, 03 giải Ba, mỗi giải từ 500.000 đến 1.500.000 đồng.
Liên hệ: 0204.3.555.678, số 24 đường Nguyễn Văn Cừ.`

const blood = `Ngày hội hiến máu tình nguyện
Hưởng ứng Ngày Toàn dân hiến máu tình nguyện 07/4, sáng chủ nhật, 06/4/2025, Hội Chữ thập đỏ tổ chức ngày hội hiến máu tại nhà văn hóa trung tâm.
Chương trình tiếp nhận 412 đơn vị máu, đạt 103% chỉ tiêu; trong đó có 5 người hiến lần thứ 30.
Đợt tiếp theo dự kiến diễn ra từ ngày 12 đến 14/9/2025.
Theo Hướng dẫn số 18/HD-BCĐ ngày 20/02/2025, người hiến máu được nghỉ 1/2 ngày.`

const lawDay = `Hưởng ứng Ngày Pháp luật Việt Nam 9/11
Nhân Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam (9/11), Trường Tiểu học Hoa Sen tổ chức hội thi rung chuông vàng.
Hội thi diễn ra ngày 07 tháng 11 năm 2025, gồm 120 học sinh của 24 lớp; lớp 5/2 giành giải Nhất.
Năm học 2025-2026, nhà trường dành 15 tiết cho tuyên truyền pháp luật.
Thông tư số 05/2018/TT-BTP ngày 07/6/2018 của Bộ Tư pháp được giới thiệu tại hội thi.`

const congress = `Đại hội Công đoàn cơ sở nhiệm kỳ 2023-2028
Ngày 18/3/2023, Công đoàn cơ quan tổ chức Đại hội lần thứ VIII, nhiệm kỳ 2023 - 2028.
Đại hội bầu Ban Chấp hành gồm 9 đồng chí với tỷ lệ phiếu 98/100; đồng chí Trần Văn Bình tái đắc cử Chủ tịch.
Trong 5 năm qua (2018-2023), công đoàn đã trợ giúp 64 lượt đoàn viên, xây 2 nhà mái ấm trị giá 120 triệu đồng.
Đại hội diễn ra đúng dịp kỷ niệm 92 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931-26/3/2023).
Nghị quyết số 02-NQ/CĐ ngày 18-3-2023 có hiệu lực từ ngày ký.`

const veterans = `Gặp mặt cựu chiến binh
Sáng 06/12/2024, Hội Cựu chiến binh gặp mặt kỷ niệm 35 năm Ngày thành lập Hội Cựu chiến binh Việt Nam (06/12/1989 - 06/12/2024).
Hội có 215 hội viên, trong đó 18 người tham gia 9 năm kháng chiến chống thực dân Pháp (1946-1954).
Ông Nguyễn Văn Tám, sinh ngày 15/8/1936, kể lại chuyện hành quân năm 1972.
Cùng dịp, Hội trao 10 phần quà, mỗi phần 500 nghìn đồng.
Tọa đàm chào mừng 80 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2024) sẽ tổ chức ngày 20/12/2024 (thứ Sáu).`

const school = `Thông báo lịch tuyển sinh
Trường Trung học phổ thông Tân Tiến thông báo: nhận hồ sơ từ ngày 02/6/2025 đến hết ngày 13/6/2025, trừ thứ Bảy và Chủ nhật.
Thi môn Toán sáng ngày 05/6/2025, môn Ngữ văn chiều ngày 05/6/2025.
Điểm chuẩn năm học 2024-2025 là 32,75; năm nay trường tuyển 11 lớp, 45 học sinh/lớp.
Kết quả được công bố trước ngày 25/6/2025 tại https://thpt-tantien.example/tuyen-sinh/2025/06.
Học bạ nộp bản sao theo Thông tư số 30/2024/TT-BGDĐT.`

const women = `Toạ đàm kỷ niệm ngày 20/10
Chiều 18/10/2024, Hội Liên hiệp Phụ nữ tổ chức tọa đàm kỷ niệm 94 năm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam (20/10/1930 – 20/10/2024).
Tọa đàm có 3 phiên, mỗi phiên 45 phút; 1/3 số đại biểu là hội viên trẻ.
Cuộc vận động “5 không, 3 sạch” giai đoạn 2022 – 2027 được triển khai ở 100% chi hội.
Bà Lê Thị Mai, 12 năm là Chủ tịch Hội (2012-2024), được tặng Bằng khen theo Quyết định số 1120/QĐ-UBND ngày 14/10/2024.`

const market = `Chợ phiên nông sản tháng 8
Chợ phiên họp vào thứ Bảy, ngày 16/8/2025 tại sân vận động, có 42 gian hàng.
Giá vải sấy từ 120 - 150 nghìn đồng/kg; gạo nếp 32.500 đồng/kg; cam 28-30 nghìn đồng/kg.
Ban quản lý chợ nhận đăng ký từ ngày 01 đến 10/8/2025, điện thoại 0912.345.678.
Xe khách tuyến 12 chạy 24/7, mỗi 20 - 25 phút một chuyến.
Công văn số 310/UBND-KT ngày 21/7/2025 hướng dẫn truy xuất nguồn gốc.`

const inspection = `KẾT QUẢ TIẾP CÔNG DÂN TUẦN 3 THÁNG 10 NĂM 2025
(20.10.2025 08:15)
Trong tuần 3 tháng 10 năm 2025 (từ ngày 13-17 tháng 10), bộ phận tiếp công dân tiếp 11 lượt, nhận 6 đơn.
Ngày tiếp: 14/10/2025 Ngày xử lý: 16/10/2025
Nội dung: kiến nghị về ranh giới thửa đất số 31/4 tờ bản đồ 12.
Văn bản trả lời: Công văn số 77/TTr-VP ngày 17/10/2025.`

const museum = `Trưng bày “Ký ức làng nghề”
Bảo tàng mở cửa trưng bày từ ngày 19/8/2023 đến ngày 19/11/2023, giới thiệu 86 hiện vật có niên đại từ thế kỷ XIX.
Trưng bày chào mừng 78 năm Cách mạng Tháng Tám (19/8/1945 - 19/8/2023) và 78 năm Quốc khánh (02/9/1945 - 02/9/2023).
Khai mạc lúc 8 giờ 30 phút, thứ Bảy, ngày 19 tháng 8 năm 2023.
Vé vào cửa 20.000 đồng; học sinh được giảm 50%.
Trong năm 2022, bảo tàng đón 15.400 lượt khách, tăng 1,8 lần so với năm 2019.`

/** Each is clean: neither an error nor a warning. */
export const OWN_DRAFTS: readonly Page[] = Object.entries({
  launch,
  review,
  camp,
  blood,
  lawDay,
  congress,
  veterans,
  school,
  women,
  market,
  inspection,
  museum,
}).map(([id, text]) => ({ id, text }))
