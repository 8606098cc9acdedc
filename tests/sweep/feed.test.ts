/** Feeds and exports as systems write them, cut at every character: entries never depend on where a chunk ends. */
import { describe, expect, it } from 'vitest'
import { createFeedReader, type FeedEntry, type FeedKind } from '../../lib/sweep/feed'

function readFeed(xml: string, size = xml.length): { kind: FeedKind | null; entries: FeedEntry[] } {
  const reader = createFeedReader()
  const entries: FeedEntry[] = []
  for (let at = 0; at < xml.length; at += size) entries.push(...reader.write(xml.slice(at, at + size)))
  entries.push(...reader.end())
  return { kind: reader.kind, entries }
}

const WORDPRESS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="c" xmlns:wp="w"><channel><title>Cổng</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_id>1</wp:author_id></wp:author>
<item><title><![CDATA[Phát động & thi đua]]></title><link>https://so.example/a/</link><pubDate>Wed, 05 Jun 2024 18:30:00 +0000</pubDate>
<content:encoded><![CDATA[<p>Họp ngày <b>30/2/2024</b> &amp; hơn</p>]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>12</wp:post_id><wp:post_date><![CDATA[2024-06-06 01:30:00]]></wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>
<item><title>Nháp</title><link>https://so.example/b/</link><wp:post_id>13</wp:post_id><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>
<item><title>Ảnh</title><wp:post_id>14</wp:post_id><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status></item>
</channel></rss>`

describe('a WordPress export', () => {
  it.each([1, 7, 4096])('gives its posts whole, read by %i characters', (size) => {
    const { kind, entries } = readFeed(WORDPRESS, size)
    expect(kind).toBe('wordpress')
    expect(entries.map(({ id, isPublished }) => [id, isPublished])).toEqual([
      ['12', true],
      ['13', false],
      ['14', false],
    ])
    expect(entries[0]).toMatchObject({
      url: 'https://so.example/a/',
      title: 'Phát động & thi đua',
      html: '<p>Họp ngày <b>30/2/2024</b> &amp; hơn</p>',
      summary: '',
      day: { on: { year: 2024, month: 6, day: 6 }, from: 'export' },
    })
  })
})

describe('other feeds', () => {
  it('RSS: the description is the text where there is no other, and a moment in UTC is a day in Vietnam', () => {
    const { kind, entries } = readFeed(
      '<rss><channel><title>Cổng</title><image><title>Biểu trưng</title></image><item><title>Một</title><link>https://so.example/1</link><description>&lt;p&gt;Chữ&lt;/p&gt;</description><pubDate>Wed, 05 Jun 2024 18:30:00 GMT</pubDate></item></channel></rss>',
    )
    expect(kind).toBe('rss')
    expect(entries).toMatchObject([
      { title: 'Một', html: '<p>Chữ</p>', day: { on: { year: 2024, month: 6, day: 6 }, from: 'feed' } },
    ])
  })

  it('Atom: the address is the alternate link, markup in the field is kept', () => {
    const { kind, entries } = readFeed(
      '<feed><title>Cổng</title><entry><title>Hai</title><id>tag:1</id><link rel="edit" href="https://so.example/e"/><link rel="alternate" href="https://so.example/2"/><published>2024-06-05T08:00:00+07:00</published><content type="xhtml"><div><p>Chữ</p></div></content></entry></feed>',
    )
    expect(kind).toBe('atom')
    expect(entries).toMatchObject([
      {
        url: 'https://so.example/2',
        html: '<div><p>Chữ</p></div>',
        day: { on: { year: 2024, month: 6, day: 5 } },
      },
    ])
  })

  it('a sitemap has no day of publication: lastmod is when somebody touched the page', () => {
    const { kind, entries } = readFeed(
      '<urlset><url><loc>https://so.example/a.html</loc><lastmod>2024-06-05</lastmod></url><url><loc>b.html</loc><news:news><news:publication_date>2024-05-01</news:publication_date><news:title>Bê</news:title></news:news></url></urlset>',
    )
    expect(kind).toBe('sitemap')
    expect(entries.map(({ url, title, day }) => [url, title, day.from])).toEqual([
      ['https://so.example/a.html', '', 'none'],
      ['b.html', 'Bê', 'feed'],
    ])
  })

  it('an index of sitemaps lists files', () => {
    const { kind, entries } = readFeed('<sitemapindex><sitemap><loc>s1.xml</loc></sitemap></sitemapindex>')
    expect([kind, entries.map(({ url }) => url)]).toEqual(['sitemap-index', ['s1.xml']])
  })

  it('anything else is no feed', () => {
    expect(readFeed('<html><body><item>x</item></body></html>')).toEqual({ kind: null, entries: [] })
    expect(readFeed('không phải XML').kind).toBeNull()
  })
})
