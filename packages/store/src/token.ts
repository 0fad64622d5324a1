/**
 * The alphabet of packed figures. One token stands for each cell, in the order of a layout; most cells of most reports hold a
 * small number or a zero, so a token is mostly one byte, and a run of zeros is two. A report of 200 cells takes about 100 bytes,
 * and adding up is a walk over them that never parses a document.
 *
 * Below `absent` the byte is the number itself.
 */
export const Token = {
  absent: 240,
  blank: 241,
  dash: 242,
  text: 243,
  /** One byte follows: how many cells in a row hold 0. */
  zeros: 244,
  /** Two bytes follow, low one first. */
  uint16: 245,
  /** Four bytes follow: a number with its sign. */
  int32: 246,
  /** Eight bytes follow: millionths, the low half without a sign, then the high half with it. Money. */
  millionths: 247,
  /** Two bytes of length and a decimal in ASCII follow: what fits nowhere else. */
  decimal: 248,
} as const;

/** Decimal places of `millionths`. */
export const PLACES = 6;

/** How many bytes a token takes that is neither `decimal` nor known from its table. */
export const SIZE = new Uint8Array(256).fill(1);
SIZE[Token.zeros] = 2;
SIZE[Token.uint16] = 3;
SIZE[Token.int32] = 5;
SIZE[Token.millionths] = 9;
