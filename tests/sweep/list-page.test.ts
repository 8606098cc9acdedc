/** Links of a list page: posts of this portal and nothing of its menus; the next page. */
import { describe, expect, it } from 'vitest'
import { readListPage, sameSite } from '../../lib/sweep/list-page'

const LIST = `<!doctype html><html><body><nav><a href="/gioi-thieu">Giới thiệu chung về cơ quan</a></nav>
<div class="main-menu"><a href="/muc/tin">Tin tức, sự kiện nổi bật</a></div>
<ul class="news"><li><a href="/tin/1.html"><img src="x.png"></a><a href="/tin/1.html#top">Sở phát động đợt <b>thi đua</b> đầu năm</a></li>
<li><a href="tin/2.html">Sơ kết phong trào thi đua quý I</a></li>
<li><a href="https://khac.example/3.html">Bài của một cổng khác hẳn</a></li>
<li><a href="/tai-lieu/ke-hoach.pdf">Kế hoạch số 15 của Sở Tư pháp</a></li>
<li><a href="javascript:void(0)">Chia sẻ bài viết này lên mạng</a></li><li><a href="/tin/4.html">Ngắn</a></li>
<li><a href="/dang-nhap?ve=/tin">Đăng nhập để xem toàn bộ tin</a></li></ul>
<div class="pages"><a href="?trang=1">1</a><a href="?trang=2">2</a><a href="?trang=2">Trang sau</a></div>
<footer><a href="/lien-he">Thông tin liên hệ của cơ quan</a></footer></body></html>`

describe('a list page', () => {
  it('gives the posts of this portal in order, each once', () => {
    expect(readListPage(LIST, 'https://so.example/muc?trang=1').posts).toEqual([
      { url: 'https://so.example/tin/1.html', title: 'Sở phát động đợt thi đua đầu năm' },
      { url: 'https://so.example/tin/2.html', title: 'Sơ kết phong trào thi đua quý I' },
    ])
  })

  it.each([
    ['a word', '<a href="?trang=2">Trang tiếp theo</a>'],
    ['an arrow', '<a href="?trang=2">»</a>'],
    ['a label', '<a href="?trang=2" aria-label="Trang sau"><i></i></a>'],
    ['a relation', '<a rel="next" href="?trang=2">2</a>'],
    ['the head', '<link rel="next" href="?trang=2"><a href="?trang=9">Trang sau</a>'],
  ])('leads to the next page by %s', (_, html) => {
    expect(readListPage(html, 'https://so.example/muc').next).toBe('https://so.example/muc?trang=2')
  })

  it('ends', () => {
    expect(readListPage('<a href="?trang=1">Trang trước</a>', 'https://so.example/muc').next).toBeNull()
  })
})

it('only the same origin is the same site', () => {
  expect(sameSite('/a#b', 'https://so.example/')).toBe('https://so.example/a')
  for (const other of [
    'http://so.example/',
    '//khac.example/',
    'https://so.example.khac.example/',
    'mailto:a@so.example',
    'https://',
  ])
    expect(sameSite(other, 'https://so.example/'), other).toBeNull()
})
