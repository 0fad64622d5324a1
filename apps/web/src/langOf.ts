/** The language of a text that may be a name: whoever reads aloud says 示例县 in Chinese in the English interface too. */
export const langOf = (text: string): "zh-CN" | undefined =>
  /\p{Script=Han}/u.test(text) && !/[A-Za-z]{2}/.test(text) ? "zh-CN" : undefined;
