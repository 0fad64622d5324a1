// Written by `npm run generate` from the forms and rules. Do not edit.
import type { Evaluate } from "../batch.ts";

/** The 18 relations of layout 2014, over its 58 cells. */
export const evaluate: Evaluate = (v, o, fail) => {
  let r = 0;
  // channels/ofWhich[disclosed]
  const c1 = v[o + 1]!, c0 = v[o + 0]!;
  r = c1 - c0;
  if (r > 0) fail(0, r);
  // channels/ofWhich[pressConferences]
  const c10 = v[o + 10]!, c9 = v[o + 9]!;
  r = c10 - c9;
  if (r > 0) fail(1, r);
  // channels/ofWhich[interviews]
  const c12 = v[o + 12]!, c11 = v[o + 11]!;
  r = c12 - c11;
  if (r > 0) fail(2, r);
  // channels/distinct[gazette]
  const c3 = v[o + 3]!;
  r = c0 - c3;
  if (r < 0) fail(3, r);
  // channels/distinct[website]
  const c4 = v[o + 4]!;
  r = c0 - c4;
  if (r < 0) fail(4, r);
  // channels/distinct[weibo]
  const c5 = v[o + 5]!;
  r = c0 - c5;
  if (r < 0) fail(5, r);
  // channels/distinct[wechat]
  const c6 = v[o + 6]!;
  r = c0 - c6;
  if (r < 0) fail(6, r);
  // channels/distinct[other]
  const c7 = v[o + 7]!;
  r = c0 - c7;
  if (r < 0) fail(7, r);
  // channels/reach[disclosed]
  r = c3 + c4 + c5 + c6 + c7 - c0;
  if (r < 0) fail(8, r);
  // capacity/staff[institution]
  const c52 = v[o + 52]!, c53 = v[o + 53]!, c51 = v[o + 51]!;
  r = c52 + c53 - c51;
  if (r !== 0) fail(9, r);
  // capacity/staffed[institution]
  r = c51 - 1;
  if (r < 0) fail(10, r);
  // statistics/byMode[total]
  const c17 = v[o + 17]!, c18 = v[o + 18]!, c19 = v[o + 19]!, c20 = v[o + 20]!, c16 = v[o + 16]!;
  r = c17 + c18 + c19 + c20 - c16;
  if (r !== 0) fail(11, r);
  // statistics/closed[total]
  const c22 = v[o + 22]!, c23 = v[o + 23]!, c21 = v[o + 21]!;
  r = c22 + c23 - c21;
  if (r !== 0) fail(12, r);
  // statistics/replied[total]
  const c25 = v[o + 25]!, c26 = v[o + 26]!, c27 = v[o + 27]!, c28 = v[o + 28]!, c35 = v[o + 35]!, c36 = v[o + 36]!, c37 = v[o + 37]!, c38 = v[o + 38]!, c24 = v[o + 24]!;
  r = c25 + c26 + c27 + c28 + c35 + c36 + c37 + c38 - c24;
  if (r !== 0) fail(13, r);
  // statistics/reconsideration[total]
  const c40 = v[o + 40]!, c41 = v[o + 41]!, c42 = v[o + 42]!, c39 = v[o + 39]!;
  r = c40 + c41 + c42 - c39;
  if (r !== 0) fail(14, r);
  // statistics/litigation[total]
  const c44 = v[o + 44]!, c45 = v[o + 45]!, c46 = v[o + 46]!, c43 = v[o + 43]!;
  r = c44 + c45 + c46 - c43;
  if (r !== 0) fail(15, r);
  // statistics/denied[total]
  const c29 = v[o + 29]!, c30 = v[o + 30]!, c31 = v[o + 31]!, c32 = v[o + 32]!, c33 = v[o + 33]!, c34 = v[o + 34]!;
  r = c29 + c30 + c31 + c32 + c33 + c34 - c28;
  if (r > 0) fail(16, r);
  // statistics/closedReplied[total]
  r = c21 - c24;
  if (r !== 0) fail(17, r);
};
