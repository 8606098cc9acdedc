/**
 * Names of laws, codes and ordinances as people cite them, present and past: where a name ends cannot be told from its
 * words alone (`Luật Thi đua, khen thưởng năm 2022 và Nghị định …`). Names only; what is in force is the catalogue's.
 */

const LAWS = `
An ninh mạng|An ninh quốc gia|An toàn thông tin mạng|An toàn thực phẩm|An toàn, vệ sinh lao động|
Ban hành quyết định hành chính|Ban hành văn bản quy phạm pháp luật|Báo chí|Bảo hiểm tiền gửi|Bảo hiểm xã hội|
Bảo hiểm y tế|BHXH|BHYT|Bảo vệ bí mật nhà nước|Bảo vệ dữ liệu cá nhân|Bảo vệ môi trường|Bảo vệ quyền lợi người tiêu dùng|
Bảo vệ sức khỏe nhân dân|Bảo vệ và kiểm dịch thực vật|Bảo vệ và phát triển rừng|Bảo vệ, chăm sóc và giáo dục trẻ em|
Bầu cử đại biểu Hội đồng nhân dân|Bầu cử đại biểu Quốc hội|Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|
Bầu cử đại biểu Quốc hội và đại biểu HĐND|Biên giới quốc gia|Biên phòng Việt Nam|Biển Việt Nam|Bình đẳng giới|Bưu chính|
Các công cụ chuyển nhượng|Các tổ chức tín dụng|Cán bộ, công chức|Cán bộ, công chức và viên chức|Căn cước|
Căn cước công dân|Cạnh tranh|Cảnh sát biển Việt Nam|Cảnh sát cơ động|Cảnh vệ|Chăn nuôi|Chất lượng sản phẩm, hàng hóa|
Chính quyền địa phương|Chính sách phát triển nhà ở xã hội|Chứng khoán|Chuyển đổi số|Chuyển giao công nghệ|
Chuyển giao người đang chấp hành án phạt tù|Công an nhân dân|Công chứng|Công đoàn|Công nghệ cao|Công nghệ thông tin|
Công nghiệp công nghệ số|Công nghiệp quốc phòng, an ninh và động viên công nghiệp|Công ty|Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài|
Cơ yếu|Cư trú|Dạy nghề|Dân chủ ở cơ sở|Dân quân tự vệ|Dẫn độ|Dầu khí|Di sản văn hóa|Doanh nghiệp|Doanh nghiệp nhà nước|
Dữ liệu|Dự trữ quốc gia|Dược|Du lịch|Đa dạng sinh học|Đặc xá|Đất đai|Đầu tư|Đầu tư công|Đầu tư nước ngoài tại Việt Nam|
Đầu tư theo phương thức đối tác công tư|Đấu giá tài sản|Đấu thầu|Đê điều|Địa chất và khoáng sản|Điện ảnh|Điện lực|Điều ước quốc tế|
Đo đạc và bản đồ|Đo lường|Đường bộ|Đường sắt|Giá|Giám định tư pháp|Giáo dục|Giáo dục đại học|Giáo dục nghề nghiệp|
Giáo dục quốc phòng và an ninh|Giao dịch điện tử|Giao thông đường bộ|Giao thông đường thủy nội địa|
Hải quan|Hàng không dân dụng Việt Nam|Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|Hóa chất|
Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|Hộ tịch|
Hôn nhân và gia đình|Hôn nhân gia đình|HN&GĐ|Hợp tác xã|Kế toán|Khám bệnh, chữa bệnh|Khí tượng thủy văn|Khiếu nại|Khiếu nại, tố cáo|
Khoa học và công nghệ|Khoa học, công nghệ và đổi mới sáng tạo|Khoáng sản|Kiểm toán độc lập|Kiểm toán nhà nước|Kiến trúc|
Kinh doanh bảo hiểm|Kinh doanh bất động sản|Lâm nghiệp|Lao động|Lực lượng dự bị động viên|Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|
Lực lượng tham gia gìn giữ hòa bình của Liên hợp quốc|Luật sư|Lưu trữ|Lý lịch tư pháp|Mặt trận Tổ quốc Việt Nam|
Năng lượng nguyên tử|Ngân hàng Nhà nước Việt Nam|Ngân sách nhà nước|Ngân sách Nhà nước|Nghĩa vụ quân sự|Người cao tuổi|Người khuyết tật|
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|Nhà giáo|Nhà ở|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|
Nuôi con nuôi|Phá sản|Phát triển đô thị|Phí và lệ phí|Phổ biến, giáo dục pháp luật|PBGDPL|
Phòng bệnh|Phòng cháy và chữa cháy|Phòng cháy, chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|PCCC|PCCC và CNCH|
Phòng thủ dân sự|Phòng, chống bạo lực gia đình|Phòng, chống bệnh truyền nhiễm|Phòng, chống khủng bố|Phòng, chống ma túy|
Phòng, chống mua bán người|Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người|
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)|Phòng, chống HIV/AIDS|
Phòng, chống rửa tiền|Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá|Phòng, chống tác hại thuốc lá|
Phòng, chống tham nhũng|PCTN|Phòng, chống tham nhũng, lãng phí, tiêu cực|Phòng, chống thiên tai|Phục hồi, phá sản|
Quản lý, bảo vệ công trình quốc phòng và khu quân sự|Quản lý, sử dụng tài sản nhà nước|Quản lý, sử dụng tài sản công|
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp|Quản lý ngoại thương|Quản lý nợ công|Quản lý thuế|Quảng cáo|
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|Quốc phòng|Quốc tịch|Quốc tịch Việt Nam|Quy hoạch|Quy hoạch đô thị|
Quy hoạch đô thị và nông thôn|Sĩ quan Quân đội nhân dân Việt Nam|Sở hữu trí tuệ|Sử dụng năng lượng tiết kiệm và hiệu quả|
Tài nguyên nước|Tài nguyên, môi trường biển và hải đảo|Tần số vô tuyến điện|Tạm giữ, tạm giam|Thanh niên|Thanh tra|
Thể dục, thể thao|Thi đua, khen thưởng|TĐKT|Thi hành án dân sự|Thi hành án hình sự|Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú|
Thống kê|Thỏa thuận quốc tế|Thú y|Thủ đô|Thuế bảo vệ môi trường|Thuế chuyển quyền sử dụng đất|Thuế giá trị gia tăng|Thuế GTGT|
Thuế sử dụng đất nông nghiệp|Thuế sử dụng đất phi nông nghiệp|Thuế tài nguyên|Thuế thu nhập cá nhân|Thuế TNCN|
Thuế thu nhập doanh nghiệp|Thuế TNDN|Thuế tiêu thụ đặc biệt|Thuế xuất khẩu, thuế nhập khẩu|Thư viện|Thực hành tiết kiệm, chống lãng phí|
Thực hiện dân chủ ở cơ sở|Thương mại|Thương mại điện tử|Thủy lợi|Thủy sản|Tiếp cận thông tin|Tiếp công dân|Tiết kiệm, chống lãng phí|
Tiêu chuẩn và quy chuẩn kỹ thuật|Tín ngưỡng, tôn giáo|Tình trạng khẩn cấp|Tố cáo|Tố tụng hành chính|Tổ chức Chính phủ|
Tổ chức chính quyền địa phương|Tổ chức cơ quan điều tra hình sự|Tổ chức Hội đồng nhân dân và Ủy ban nhân dân|Tổ chức Quốc hội|
Tổ chức Tòa án nhân dân|Tổ chức Viện kiểm sát nhân dân|Trách nhiệm bồi thường của Nhà nước|Trẻ em|Trí tuệ nhân tạo|
Trọng tài thương mại|Trồng trọt|Trợ giúp pháp lý|TGPL|Trưng cầu ý dân|Trưng mua, trưng dụng tài sản|Trật tự, an toàn giao thông đường bộ|
Tư pháp người chưa thành niên|Tương trợ tư pháp|Tương trợ tư pháp về dân sự|Tương trợ tư pháp về hình sự|Việc làm|Viên chức|Viễn thông|Xây dựng|
Xử lý vi phạm hành chính|XLVPHC|Xử lý VPHC|Xuất bản|Xuất cảnh, nhập cảnh của công dân Việt Nam`

const CODES = `
Dân sự|Hàng hải|Hàng hải Việt Nam|Hình sự|Lao động|Tố tụng dân sự|Tố tụng hình sự`

const ORDINANCES = `
Án phí, lệ phí Tòa án|Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia|Bảo vệ và kiểm dịch thực vật|
Bưu chính, viễn thông|Cán bộ, công chức|Cảnh sát cơ động|Cảnh sát môi trường|Cảnh vệ|Chất lượng hàng hóa|Chi phí tố tụng|
Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng|Chống tham nhũng|Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam|
Công an xã|Công chứng|Công nghiệp quốc phòng|Dân quân tự vệ|Dân số|Dự trữ quốc gia|Du lịch|Đê điều|Động viên công nghiệp|
Giá|Giám định tư pháp|Giống cây trồng|Giống vật nuôi|Hợp đồng kinh tế|Hợp nhất văn bản quy phạm pháp luật|Kế toán và thống kê|
Khai thác và bảo vệ công trình thủy lợi|Khai thác, bảo vệ công trình thủy lợi|Lao động công ích|Luật sư|Lực lượng cảnh sát nhân dân Việt Nam|Lưu trữ quốc gia|
Ngoại hối|Người cao tuổi|Người tàn tật|Nhà ở|Phí và lệ phí|Pháp điển hệ thống quy phạm pháp luật|Phòng, chống lụt, bão|
Phòng, chống mại dâm|Phòng, chống tham nhũng|Quản lý thị trường|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|
Quảng cáo|Quân nhân chuyên nghiệp|Thể dục, thể thao|Thi hành án dân sự|Thú y|Thư viện|Thực hành tiết kiệm, chống lãng phí|
Thực hiện dân chủ ở xã, phường, thị trấn|Thủ tục giải quyết các vụ án hành chính|Thuế tài nguyên|Tín ngưỡng, tôn giáo|Tình trạng khẩn cấp|
Tổ chức điều tra hình sự|Trọng tài thương mại|Trợ giúp pháp lý|Ưu đãi người có công với cách mạng|Ưu đãi người có công|Vệ sinh an toàn thực phẩm|
Xử lý vi phạm hành chính|Xử phạt vi phạm hành chính đối với hành vi cản trở hoạt động tố tụng`

const list = (names: string): readonly string[] => names.replace(/\n/g, '').split('|')

export type NamedType = 'law' | 'code' | 'ordinance'

export const LAW_NAMES: Readonly<Record<NamedType, readonly string[]>> = {
  law: list(LAWS),
  code: list(CODES),
  ordinance: list(ORDINANCES),
}
