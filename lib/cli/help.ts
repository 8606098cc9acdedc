/** What `--help` prints: the interface in words, for a person at a terminal. */
import { GROUPS } from '../lint/finding'

export const HELP = `Kiểm tra bài viết thi đua, khen thưởng trước khi đăng.

Cách dùng:
  npm run --silent check -- [tùy chọn] TỆP…
  npm run --silent check -- --jsonl-in [tùy chọn] [TỆP…]

TỆP là .txt, .html (.htm), .md (.markdown), hoặc - để đọc từ đầu vào chuẩn (hiểu là văn bản thường).
Tệp phải dùng bảng mã UTF-8 (hoặc UTF-16).

Tùy chọn:
  --format text|json|jsonl   Dạng kết quả: text để đọc (mặc định); json là một mảng {file, findings};
                             jsonl là mỗi tệp một dòng {file, findings}.
  --as text|html|md          Đọc mọi TỆP theo dạng này, không theo phần mở rộng.
  --today YYYY-MM-DD         Ngày kiểm tra (mặc định: hôm nay theo máy).
  --published YYYY-MM-DD     Ngày đăng của bài; bài được xét theo ngày này.
  --only NHÓM,…              Chỉ kiểm tra các nhóm: ${GROUPS.join(', ')}.
  --jsonl-in                 Đọc mỗi dòng một bài: {"id", "text"} hoặc {"id", "html"} hoặc
                             {"id", "fields": {"title", "summary", "body", …}}; dạng nào cũng thêm được
                             "publishedOn": "YYYY-MM-DD". Ghi mỗi bài một dòng {id, findings}; dòng hỏng
                             thành {id, line, error}, các dòng sau vẫn được kiểm tra.
  -h, --help                 In hướng dẫn này.

Mã thoát:
  0  không có lỗi (có thể có cảnh báo, gợi ý)
  1  có ít nhất một lỗi
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
Trong fields, trường có thẻ HTML (như <p>, <br>) được đọc như HTML, trường khác là văn bản thường.
{"id", "text"}, {"id", "html"} và tệp là nội dung bài, không có các trường khác: nhóm field không xét.
`
