import type { Kind, Note, Refusal } from "../reading.ts";
import { kindsRead } from "./kinds.ts";

const kinds: Record<Kind, string> = {
  text: "文本文件",
  html: "网页（html）",
  mhtml: "单一文件网页（mht）",
  zip: "压缩包里的压缩包",
  ole: "其他旧版办公软件（如 ppt、Word 95）的文件",
  pdf: "pdf 文件",
  rtf: "rtf 文件",
  image: "图片文件",
  xml: "单一 xml 文件",
  binary: "二进制文件",
};

const bases = { instrument: "文中所引文件", year: "报告年度", default: "现行格式" } as const;

const limits = {
  bytes: "MB",
  lines: "行",
  cells: "个单元格",
  members: "个文件",
  elements: "个元素",
  pages: "页",
} as const;

export function note(one: Note): string {
  const raw = one.raw === undefined ? "" : `“${one.raw}”`;
  switch (one.code) {
    case "stray":
      return `${raw}中的无关字符不计，读作“${one.to}”`;
    case "space":
    case "splitDigits":
      return `${raw}中的空格不计，读作“${one.to}”`;
    case "remark":
      return `${raw}中的说明文字不计，读作“${one.to}”`;
    case "fullWidth":
    case "minus":
    case "thousands":
    case "trailingZero":
      return `${raw}的写法按“${one.to}”读取`;
    case "signedPair":
    case "signWord":
      return `${raw}的增减按“${one.to}”读取`;
    case "unitSuffix":
      return `${raw}带有单位，读作“${one.to}”`;
    case "unitHead":
      return `${raw}的单位见表头，读作“${one.to}”`;
    case "unitConverted":
      return `${raw}换算单位，由“${one.from}”得“${one.to}”`;
    case "unitAssumed":
      return `${raw}没有注明单位，按格式的单位读作“${one.to}”`;
    case "unreadable":
      return `${raw}不能确定为数字，按文字保留`;
    case "labelMended":
      return `“${one.label}”按“${one.taken}”读取`;
    case "placedByOrder":
      return `此行没有可辨认的名称，按前后行的次序读作“${one.label}”`;
    case "placedByPosition":
      return "此行没有名称，按列数和次序读取";
    case "rowUnclear":
      return `“${one.label}”一行有 ${one.found} 格，应有 ${one.due} 格，不能确定对应关系，未读取`;
    case "strayFigures":
      return `表外有 ${one.found} 个数字不属于任何一行，未读取`;
    case "conflict":
      return `同一单元格出现不同的内容（${one.values.join("；")}），未读取`;
    case "groupFigures":
      return `“${one.label}”在格式中是分组标题，不填数字；原文的数字另行保留`;
    case "extraRow":
      return `“${one.label}”不是格式中的行，另行保留`;
    case "extraTable":
      return `有一张 ${one.rows} 行的表不属于已知格式，另行保留`;
    case "extraSection":
      return `“${one.title}”不属于已知格式的部分，另行保留`;
    case "hybrid":
      return "同一张表中混用了两种格式的行";
    case "formUnclear":
      return `表格不足以判断所用格式，按${bases[one.by]}确定`;
    case "authorityVaries":
      return `标题称“${one.title}”，落款称“${one.signedOff}”，取“${one.taken}”`;
    case "authorityTold":
      return `标题和落款都没有机关名称，取页面所列“${one.by}”：“${one.taken}”`;
    case "authorityUnknown":
      return "文中没有说明报告机关";
    case "yearUnknown":
      return "文中没有说明报告年度";
    case "templateText":
      return `删去遗留的填写说明${raw}`;
    case "bookmarks":
      return `删去文中的 ${one.found} 个书签标记`;
    case "severalReports":
      return `文件中有 ${one.found} 份报告`;
    case "pageWithoutText":
      return "有一页没有文字：如果是扫描页，其内容没有读取";
    case "memberNotRead":
      return `压缩包中的“${one.name}”没有读取：${refusal(one.refused)}`;
    case "encoding":
      return `文件的编码是 ${one.encoding}`;
  }
}

/** What to do with a kind that is not read. */
const instead: { readonly [kind in Kind]?: string } & { readonly binary: string } = {
  zip: "请先解开里面的压缩包",
  image: "请先作文字识别，或提供有文字的 Word 文档或 pdf",
  xml: "请用制作它的程序打开，另存为 docx 或 xlsx",
  ole: "请用制作它的程序打开，另存为 docx 或 xlsx",
  binary: "请核对是否选错了文件，或用制作它的程序另存为 docx 或 pdf",
};

const lost = {
  late: (seconds = 0) => `${seconds} 秒内没有读完，已放弃；文件可能已损坏，请用制作它的程序打开后另存一份`,
  memory: () => "读这个文件超出了内存限度，已放弃；文件可能已损坏，请用制作它的程序打开后另存一份",
  died: () => "读这个文件时意外中止；文件可能已损坏，请用制作它的程序打开后另存一份",
} as const;

export function refusal(one: Refusal): string {
  switch (one.code) {
    case "notAReport":
      return "这不是政府信息公开工作年度报告：没有标题和表格，也没有两个以上带数字的格式项目";
    case "empty":
      return "文件是空的";
    case "unreadable":
      return one.why === undefined ? "文件内容无法辨认" : lost[one.why](one.seconds);
    case "unsupported":
      return `这是${kinds[one.kind]}，读不了；能读的有 ${kindsRead.join("、")} 和装有这些文件的 zip；${instead[one.kind] ?? instead.binary}`;
    case "tooLarge":
      return `文件过大：超过 ${one.what === "bytes" ? one.limit / 2 ** 20 : one.limit} ${limits[one.what]}`;
    case "truncated":
      return "文件不完整，后面的部分缺失";
    case "encrypted":
      return "文件已加密，请提供未加密的文件";
    case "needsOcr":
      return "文件是扫描件，没有文字，需要先作文字识别";
    case "unsafe":
      return "文件的内容不安全，未打开";
    case "notFound":
      return "找不到文件";
  }
}
