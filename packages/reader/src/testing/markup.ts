/** Numbers from 0 to 1 that come again with their seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** A part of XML with everything that may stand in one. */
export function markup(random: () => number): string {
  const of = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)] as One;
  const some = (most: number, one: () => string) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, one).join("");
  const attribute = (name: string) => `${of(SPACES)}${name}${of(["=", " = "])}${of(VALUES)}`;
  const attributes = () =>
    NAMES.filter(() => random() < 0.15)
      .map(attribute)
      .join("");
  const node = (depth: number): string => {
    if (random() < 0.4) return of(TEXTS);
    if (random() < 0.1) return of(ASIDES);
    const name = of(NAMES);
    const tag = `<${name}${attributes()}${of(["", "", " ", "\n"])}`;
    if (random() < 0.2) return `${tag}/>`;
    return `${tag}>${depth > 0 ? some(5, () => node(depth - 1)) : ""}</${name}${of(["", "", " "])}>`;
  };
  const root = `<w:document${attributes()}>${some(8, () => node(4))}</w:document>`;
  return of(HEADS) + of(["", "\n", "<!-- head -->"]) + root + of(["", "\r\n", "<?end?>", " <!---->"]);
}

const HEADS = [
  "",
  "\ufeff",
  '<?xml version="1.0"?>',
  '\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  "<?xml version='1.0'  standalone = 'no' ?>",
  "<?mso-application progid='Word'?>",
];
const NAMES = ["w:p", "w:r", "w:t", "w:rPr", "w:tbl", "tr", "a", "_x-1.b", "表", "w:名稱"];
const SPACES = [" ", "  ", "\n", "\t"];
const VALUES = [
  '"1"',
  '"一、表头"',
  "'a\"b'",
  '""',
  '"a &amp; &#x4e00;&#10;b"',
  '"x\ty\r\nz"',
  '"a > b"',
  '"😀"',
  '"]]>"',
];
const TEXTS = [
  "0",
  "12",
  "一、栏目，与形状相近的文字",
  "a &lt; b &amp;amp; &quot;&apos;&gt;",
  "&#48;&#x0031;&#0000050;",
  "line\r\nline\rline\n\ttab",
  "]] ]&gt; >",
  "𠀀é😀\ufffd",
  " ",
  "行政处罚、行政强制".repeat(30),
];
const ASIDES = ["<!-- a - b -->", "<![CDATA[<a> & ]] \r\n]]>", "<?php a ? b?>", "<!---->", "<![CDATA[]]>"];

/** The text with a few things done to it that mostly make it no XML. */
export function hurt(text: string, random: () => number): string {
  let hurt = text;
  for (let times = Math.floor(random() * 3); times >= 0; times--) {
    const at = Math.floor(random() * hurt.length);
    const to = at + Math.floor(random() * 4);
    const other = HURTS[Math.floor(random() * HURTS.length)] as string;
    hurt = hurt.slice(0, at) + other + hurt.slice(random() < 0.5 ? at : to);
  }
  return hurt;
}

const HURTS = [
  ..."<>&;\"'=/!?-[]# \n\r:ax1.\0\x01\u0085\u00a0\u2028\ufffe\uffff×·表",
  "",
  "]]>",
  "--",
  "&#0;",
  "&#xD800;",
  "&#XA;",
  "&#xfffe;",
  "&nbsp;",
  "<a/>",
  "</a>",
  "<![CDATA[",
  "<!--",
  "<?xml version='1.0'?>",
  "<!DOCTYPE a>",
  ' a="1" a="1"',
];
