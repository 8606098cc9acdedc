/** PRIVACY.md as a page of the extension: one text, so that the two cannot differ. Part of the build (wxt.config.ts). */
import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

const STYLE =
  ':root{color-scheme:light dark}body{max-width:760px;margin:0 auto;padding:32px 20px 64px;font:16px/1.6 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}h1{font-size:26px}h2{font-size:19px;margin-top:1.8em}code{font-size:.92em}li{margin:4px 0}table{border-collapse:collapse}th,td{border:1px solid #8888;padding:6px 10px;text-align:left;vertical-align:top}'

export const privacyPage = (markdown: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quyền riêng tư · Kiểm tra bài viết</title>
<style>${STYLE}</style>
</head>
<body>
${micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })}
</body>
</html>
`
