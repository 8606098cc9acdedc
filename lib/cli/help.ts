/** What `--help` prints: the interface in words, for a person at a terminal. */
import { GROUPS } from '../lint/finding'

export const HELP = `Kiểm tra bài viết thi đua, khen thưởng trước khi đăng.

Cách dùng:
  npm run --silent check -- [tùy chọn] TỆP…
  npm run --silent check -- --jsonl-in [tùy chọn] [TỆP…]

TỆP là
  .txt, .html (.htm), .md (.markdown), hoặc - để đọc từ đầu vào chuẩn (hiểu là văn bản thường);
  thư mục (mọi tệp .html, .txt, .md ở trong, theo thứ tự tên) hoặc mẫu như "trang/**/*.html";
  tệp xuất của WordPress (WXR), RSS, Atom, sitemap trỏ đến các trang đã lưu (.xml, .rss, .atom, .wxr);
  cơ sở dữ liệu SQLite (.sqlite, .sqlite3, .db) và tệp xuất .json, .jsonl có cột đặt tên.
Tệp phải dùng bảng mã UTF-8 (hoặc UTF-16 với .txt, .html, .md). Không có gì được tải về.

Trang HTML trọn vẹn (có <html> hoặc <body>) được đọc như bài đã đăng: lấy tiêu đề và phần nội dung chính, bỏ trình đơn.
Bài đã đăng được xét theo ngày đăng của chính nó: ngày ghi trong trang (thẻ meta, thẻ time, dòng ngày cạnh tiêu đề,
địa chỉ) hoặc trong tệp xuất; không có thì theo --published; không có nữa thì theo ngày kiểm tra, và kết quả nói rõ.

Tùy chọn:
  --format text|json|jsonl|csv|html|sarif
                             Dạng kết quả: text để đọc (mặc định); json là một mảng {file, findings}; jsonl là
                             mỗi bài một dòng; csv mở được bằng Excel; html là một trang; sarif là SARIF 2.1.0.
  --as text|html|md|page     Đọc mọi TỆP theo dạng này, không theo phần mở rộng; page là trang đã đăng,
                             html là mọi chữ trong tệp.
  --columns VAI=CỘT,…        Cột của tệp xuất; VAI là id, title, summary, body, publishedOn, url.
                             Không nêu thì nhận theo các tên thường gặp (title, tieu_de, post_content, noi_dung…).
  --table BẢNG               Bảng của cơ sở dữ liệu; không nêu thì lấy bảng duy nhất có tiêu đề và nội dung.
  --workers SỐ               Số luồng (mặc định: theo số lõi, nhiều nhất 8). Kết quả luôn theo thứ tự đầu vào.
  --baseline TỆP             Lỗi ghi trong TỆP là đã biết: được đánh dấu và không làm hỏng lượt chạy.
  --write-baseline TỆP       Ghi mọi lỗi của lượt này vào TỆP làm mốc; các lỗi ấy không tính vào mã thoát.
  --progress                 Báo tiến độ thành dòng ở đầu ra lỗi, cả khi đó không phải màn hình.
  --today YYYY-MM-DD         Ngày kiểm tra (mặc định: hôm nay theo máy).
  --published YYYY-MM-DD     Ngày đăng của bài; bài được xét theo ngày này.
  --only NHÓM,…              Chỉ kiểm tra các nhóm: ${GROUPS.join(', ')}.
  --jsonl-in                 Đọc mỗi dòng một bài: {"id", "text"} hoặc {"id", "html"} hoặc
                             {"id", "fields": {"title", "summary", "body", …}}; dạng nào cũng thêm được
                             "publishedOn": "YYYY-MM-DD". Ghi mỗi bài một dòng {id, findings}; dòng hỏng
                             thành {id, line, error}, các dòng sau vẫn được kiểm tra.
  -h, --help                 In hướng dẫn này.

Mã thoát:
  0  không có lỗi mới (có thể có cảnh báo, gợi ý, lỗi đã biết)
  1  có ít nhất một lỗi (với --baseline: một lỗi chưa biết)
  2  dùng sai, hoặc có tệp, có dòng không đọc được: nêu ở đầu ra lỗi, các tệp, dòng khác vẫn được kiểm tra
  130  bị dừng bằng Ctrl+C

Mỗi phát hiện trong json, jsonl:
  {rule, severity, field, start, end, text, message, why, source, sourceUrl?,
   fixes: [{label, safe, edits: [{field, start, end, replacement}]}]}
  severity   error (lỗi), warning (cảnh báo) hoặc hint (gợi ý)
  start, end vị trí trong văn bản như đã đưa vào, kể cả thẻ HTML, tính bằng đơn vị mã UTF-16 (như chuỗi
             JavaScript), không tính dấu BOM ở đầu tệp; start = end = 0 và text rỗng nghĩa là cả trường.
  text       chữ mà người đọc thấy; bằng đúng đoạn [start, end) khi trong đoạn không có thẻ, ký hiệu &…;
             hay chỗ xuống dòng của mã nguồn.
  edits      thay đoạn [start, end) bằng replacement; thẻ trong đoạn được giữ. Sửa từ cuối lên đầu.
Bài đã đăng có thêm {title, publishedOn, dayFrom}, bài trong tệp xuất có thêm {post, url}; start, end khi đó tính trong
trường của bài. dayFrom: meta, time, text, address (của trang), export, feed (của tệp xuất), given, none.
Lỗi đã biết có known: true.
Trong fields, trường có thẻ HTML (như <p>, <br>) được đọc như HTML, trường khác là văn bản thường.
{"id", "text"}, {"id", "html"} và tệp là nội dung bài, không có các trường khác: nhóm field không xét.
`
