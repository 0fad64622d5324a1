// Written by `npm run generate` from the forms and rules. Do not edit.
import type { Evaluate } from "../batch.ts";

/** The 18 relations of layout 2014, over its 58 cells. */
export const evaluate: Evaluate = (v, o, fail) => {
  let r = 0;
  // channels/ofWhich[disclosed]
  r = v[o + 1]! - v[o + 0]!;
  if (r > 0) fail(0, r);
  // channels/ofWhich[pressConferences]
  r = v[o + 10]! - v[o + 9]!;
  if (r > 0) fail(1, r);
  // channels/ofWhich[interviews]
  r = v[o + 12]! - v[o + 11]!;
  if (r > 0) fail(2, r);
  // channels/distinct[gazette]
  r = v[o + 0]! - v[o + 3]!;
  if (r < 0) fail(3, r);
  // channels/distinct[website]
  r = v[o + 0]! - v[o + 4]!;
  if (r < 0) fail(4, r);
  // channels/distinct[weibo]
  r = v[o + 0]! - v[o + 5]!;
  if (r < 0) fail(5, r);
  // channels/distinct[wechat]
  r = v[o + 0]! - v[o + 6]!;
  if (r < 0) fail(6, r);
  // channels/distinct[other]
  r = v[o + 0]! - v[o + 7]!;
  if (r < 0) fail(7, r);
  // channels/reach[disclosed]
  r = v[o + 3]! + v[o + 4]! + v[o + 5]! + v[o + 6]! + v[o + 7]! - v[o + 0]!;
  if (r < 0) fail(8, r);
  // capacity/staff[institution]
  r = v[o + 52]! + v[o + 53]! - v[o + 51]!;
  if (r !== 0) fail(9, r);
  // capacity/staffed[institution]
  r = v[o + 51]! - 1;
  if (r < 0) fail(10, r);
  // statistics/byMode[total]
  r = v[o + 17]! + v[o + 18]! + v[o + 19]! + v[o + 20]! - v[o + 16]!;
  if (r !== 0) fail(11, r);
  // statistics/closed[total]
  r = v[o + 22]! + v[o + 23]! - v[o + 21]!;
  if (r !== 0) fail(12, r);
  // statistics/replied[total]
  r = v[o + 25]! + v[o + 26]! + v[o + 27]! + v[o + 28]! + v[o + 35]! + v[o + 36]! + v[o + 37]! + v[o + 38]! - v[o + 24]!;
  if (r !== 0) fail(13, r);
  // statistics/reconsideration[total]
  r = v[o + 40]! + v[o + 41]! + v[o + 42]! - v[o + 39]!;
  if (r !== 0) fail(14, r);
  // statistics/litigation[total]
  r = v[o + 44]! + v[o + 45]! + v[o + 46]! - v[o + 43]!;
  if (r !== 0) fail(15, r);
  // statistics/denied[total]
  r = v[o + 29]! + v[o + 30]! + v[o + 31]! + v[o + 32]! + v[o + 33]! + v[o + 34]! - v[o + 28]!;
  if (r > 0) fail(16, r);
  // statistics/closedReplied[total]
  r = v[o + 21]! - v[o + 24]!;
  if (r !== 0) fail(17, r);
};
