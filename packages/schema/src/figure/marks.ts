// Dashes, strokes and invisible characters are written as code points here: side by side they cannot be told apart.

/** Characters that take no room. Those that reverse the reading order are not among them: 12 behind one is seen as 21. */
export const INVISIBLE = /[\u00ad\u180e\u200b-\u200e\u202a\u202c\u202d\u2060-\u2064\u2066\u2068\u2069\ufeff]/g;

/** White space as HTML and Word leave it in a text dump. */
export const WRITTEN_SPACE = /&nbsp;|&#160;|&#xa0;|<\/?o:p>/gi;

/** Next to these a white space says nothing: 12 件, 22 （其中修订 16 件）. */
export const GLUE = /[\p{Script=Han}()（）?？]/u;

/** A nil mark is a run of one kind of stroke (——) or slash, or the word for it. */
export const DASH = /^(?:[-\u2010-\u2015\u2212\u2500\ufe58\ufe63\uff0d]+|[/\uff0f]+|[\\\uff3c]+|不适用)$/;

/** Strokes typed, or put by a word processor, for a minus. The long dashes are not among them: those are nil marks. */
export const MINUS = /[\u2010-\u2013\u2212\ufe63]/g;

/** Word bookmarks as text dumps print them, before or behind the figure. */
export const BOOKMARKS = /^(?:\s*\[bookmark:[^\]]*\])+|(?:\[bookmark:[^\]]*\]\s*)+$/gi;

/** What may stand before the digits, and the sign that it says. */
export const SIGNS: ReadonlyMap<string, "" | "-"> = new Map([
  ["", ""],
  ["+", ""],
  ["-", "-"],
]);

/** In a column of changes words say it too. */
export const CHANGE_SIGNS: ReadonlyMap<string, "" | "-"> = new Map([
  ...SIGNS,
  ["增", ""],
  ["增加", ""],
  ["新增", ""],
  ["减", "-"],
  ["减少", "-"],
]);

/** A remark that takes back, blurs or re-dates the figure before it. */
export const DOUBT =
  /[?？]|^[约余多误]|大约|估计|估算|暂估|预估|预计|有误|作废|应为|更正|改为|实为|存疑|待核|未统计|^(?:\d{4}年度?|去年|上年)$/;

/** In a column of changes a remark may hold the sign: 3（减）. */
export const CHANGE = /[增减负]/;

/** A scale word in a remark might be meant for the figure before it: 2560（以万元计）. */
export const SCALE = /[元亿万千百]/;

/** Unless it belongs to an amount of its own: 22（涉及12万元）. */
export const AMOUNT = /\d(?:[\d.,]*\d)?\s*(?:亿元|万元|元)/g;
