/**
 * Radicals, traditional characters and synonyms, brought to what the official labels write. Only characters and words that
 * occur in labels, headings and titles are here: text is never converted, it is only compared.
 */
export function simplify(text: string): string {
  let plain = text;
  if (ANY.test(text)) {
    plain = "";
    for (const char of text) plain += characters.get(char) ?? char;
  }
  if (WORDS.test(plain)) for (const [met, official] of words) plain = plain.replaceAll(met, official);
  return plain;
}

const pairs = (from: string, to: string): [string, string][] =>
  [...from].map((char, at) => [char, [...to][at] as string]);

const characters: ReadonlyMap<string, string> = new Map([
  // CJK Radicals Supplement: NFKC folds only two of them.
  ...pairs(
    "⺠⻔⻅⻓⻋⻚⻜⻢⻥⻩⻬⻄⻆⻉⻘⻛⻝⻨⻰⻤⻦⻮⻁⻃⻇⻈⻊⻌⻐⻑⻙⻣",
    "民门见长车页飞马鱼黄齐西角贝青风食麦龙鬼鸟齿虎西角讠足辶钅长韦骨",
  ),
  ...pairs(
    "規範檔數據項條內資訊開動報務處對價縣區鄉鎮員會業標準單額購總計門機構組織護屬類過執卷詢無現沒須製業複議訴訟維結轉餘費繳納舉報訪請補內容確認獲徵強減項採標審長張發現間個辦聯廳國實際頒環態質衛廣電視圖體園農財稅運輸監產許證罰專絡網頁臺灣學術從業餘參與導辦應難點題進協調覆關僅責任書狀況釋續併廢製",
    "规范档数据项条内资讯开动报务处对价县区乡镇员会业标准单额购总计门机构组织护属类过执卷询无现没须制业复议诉讼维结转余费缴纳举报访请补内容确认获征强减项采标审长张发现间个办联厅国实际颁环态质卫广电视图体园农财税运输监产许证罚专络网页台湾学术从业余参与导办应难点题进协调复关仅责任书状况释续并废制",
  ),
]);

/** Nearly every text has none of them. */
const ANY = new RegExp(`[${[...characters.keys()].join("")}]`, "u");

/** Words: met → official. */
const words: readonly (readonly [string, string])[] = [
  ["规范性档案", "规范性文件"],
  ["主动公开档案", "主动公开文件"],
  ["转结", "结转"],
  ["新收到", "新收"],
  ["事业型收费", "事业性收费"],
  ["法律法规禁止", "法律行政法规禁止"],
];

const WORDS = new RegExp(words.map(([met]) => met).join("|"));
