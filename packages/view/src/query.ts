/** Query strings as plain data: what a link says, without a browser. Values keep the signs that addresses are made of. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** `year=2024&state=returned,missing`; fields without a value are left out. */
export const writeFields = (fields: Fields): string =>
  Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined || value === "" ? [] : [`${key}=${encode(value)}`]))
    .join("&");

/** Takes a query apart, with or without its question mark. What cannot be decoded is kept as it stands. */
export function readFields(query: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const pair of query.replace(/^\?/, "").split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const key = decode(at < 0 ? pair : pair.slice(0, at));
    fields[key] = at < 0 ? "" : decode(pair.slice(at + 1));
  }
  return fields;
}

export const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(/%(?:2F|2C|40|3A|5B|5D)/g, (code) =>
    decodeURIComponent(code),
  );

export function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

export const list = (items: readonly string[]): string | undefined => (items.length > 0 ? items.join(",") : undefined);

/** Items of a list that are known, each once, in the order in which they are known. */
export const known = <T extends string>(text: string | undefined, all: readonly T[]): T[] => {
  const said = new Set((text ?? "").split(","));
  return all.filter((one) => said.has(one));
};
