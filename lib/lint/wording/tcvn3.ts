/** TCVN3 (ABC fonts): one byte a letter, as Windows shows it without the font. Its capitals with tones are fonts of their own. */

const LETTERS =
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ ' +
  '«ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư'
const TABLE: ReadonlyMap<string, string> = new Map(
  LETTERS.split(' ').map((pair) => [pair[0]!, pair.slice(1)]),
)

export function fromTcvn3(text: string): string {
  let converted = ''
  for (const character of text) converted += TABLE.get(character) ?? character
  return converted
}
