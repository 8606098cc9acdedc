/* A style sheet that means harm to whatever it can reach. */
const sheet = new CSSStyleSheet()
sheet.replaceSync(`
  * { font-size: 60px !important; opacity: 0.1 !important; display: inline !important; width: 3px !important;
    transform: scale(2) !important; position: static !important; margin: 40px !important; visibility: hidden !important }
  html, body { display: block !important; transform: none !important; margin-left: 0 !important }
  body { width: auto !important; margin: 0 !important }
  html#portal { margin-right: 0 !important; width: 100% !important }
`)
document.adoptedStyleSheets = [sheet]
