// Written by `npm run generate` from the forms and rules. Do not edit.
import type { Evaluate } from "../batch.ts";

/** The 61 relations of layout 2019+ningbo, over its 221 cells. */
export const evaluate: Evaluate = (v, o, fail) => {
  let r = 0;
  // requests/flow[naturalPerson]
  r = v[o + 36]! + v[o + 43]! - v[o + 183]! - v[o + 190]!;
  if (r !== 0) fail(0, r);
  // requests/flow[legalPerson.business]
  r = v[o + 37]! + v[o + 44]! - v[o + 184]! - v[o + 191]!;
  if (r !== 0) fail(1, r);
  // requests/flow[legalPerson.research]
  r = v[o + 38]! + v[o + 45]! - v[o + 185]! - v[o + 192]!;
  if (r !== 0) fail(2, r);
  // requests/flow[legalPerson.nonprofit]
  r = v[o + 39]! + v[o + 46]! - v[o + 186]! - v[o + 193]!;
  if (r !== 0) fail(3, r);
  // requests/flow[legalPerson.legalService]
  r = v[o + 40]! + v[o + 47]! - v[o + 187]! - v[o + 194]!;
  if (r !== 0) fail(4, r);
  // requests/flow[legalPerson.other]
  r = v[o + 41]! + v[o + 48]! - v[o + 188]! - v[o + 195]!;
  if (r !== 0) fail(5, r);
  // requests/flow[total]
  r = v[o + 42]! + v[o + 49]! - v[o + 189]! - v[o + 196]!;
  if (r !== 0) fail(6, r);
  // requests/outcomes[naturalPerson]
  r = v[o + 50]! + v[o + 57]! + v[o + 64]! + v[o + 71]! + v[o + 78]! + v[o + 85]! + v[o + 92]! + v[o + 99]! + v[o + 106]! + v[o + 113]! + v[o + 120]! + v[o + 127]! + v[o + 134]! + v[o + 141]! + v[o + 148]! + v[o + 155]! + v[o + 162]! + v[o + 169]! + v[o + 176]! - v[o + 183]!;
  if (r !== 0) fail(7, r);
  // requests/outcomes[legalPerson.business]
  r = v[o + 51]! + v[o + 58]! + v[o + 65]! + v[o + 72]! + v[o + 79]! + v[o + 86]! + v[o + 93]! + v[o + 100]! + v[o + 107]! + v[o + 114]! + v[o + 121]! + v[o + 128]! + v[o + 135]! + v[o + 142]! + v[o + 149]! + v[o + 156]! + v[o + 163]! + v[o + 170]! + v[o + 177]! - v[o + 184]!;
  if (r !== 0) fail(8, r);
  // requests/outcomes[legalPerson.research]
  r = v[o + 52]! + v[o + 59]! + v[o + 66]! + v[o + 73]! + v[o + 80]! + v[o + 87]! + v[o + 94]! + v[o + 101]! + v[o + 108]! + v[o + 115]! + v[o + 122]! + v[o + 129]! + v[o + 136]! + v[o + 143]! + v[o + 150]! + v[o + 157]! + v[o + 164]! + v[o + 171]! + v[o + 178]! - v[o + 185]!;
  if (r !== 0) fail(9, r);
  // requests/outcomes[legalPerson.nonprofit]
  r = v[o + 53]! + v[o + 60]! + v[o + 67]! + v[o + 74]! + v[o + 81]! + v[o + 88]! + v[o + 95]! + v[o + 102]! + v[o + 109]! + v[o + 116]! + v[o + 123]! + v[o + 130]! + v[o + 137]! + v[o + 144]! + v[o + 151]! + v[o + 158]! + v[o + 165]! + v[o + 172]! + v[o + 179]! - v[o + 186]!;
  if (r !== 0) fail(10, r);
  // requests/outcomes[legalPerson.legalService]
  r = v[o + 54]! + v[o + 61]! + v[o + 68]! + v[o + 75]! + v[o + 82]! + v[o + 89]! + v[o + 96]! + v[o + 103]! + v[o + 110]! + v[o + 117]! + v[o + 124]! + v[o + 131]! + v[o + 138]! + v[o + 145]! + v[o + 152]! + v[o + 159]! + v[o + 166]! + v[o + 173]! + v[o + 180]! - v[o + 187]!;
  if (r !== 0) fail(11, r);
  // requests/outcomes[legalPerson.other]
  r = v[o + 55]! + v[o + 62]! + v[o + 69]! + v[o + 76]! + v[o + 83]! + v[o + 90]! + v[o + 97]! + v[o + 104]! + v[o + 111]! + v[o + 118]! + v[o + 125]! + v[o + 132]! + v[o + 139]! + v[o + 146]! + v[o + 153]! + v[o + 160]! + v[o + 167]! + v[o + 174]! + v[o + 181]! - v[o + 188]!;
  if (r !== 0) fail(12, r);
  // requests/outcomes[total]
  r = v[o + 56]! + v[o + 63]! + v[o + 70]! + v[o + 77]! + v[o + 84]! + v[o + 91]! + v[o + 98]! + v[o + 105]! + v[o + 112]! + v[o + 119]! + v[o + 126]! + v[o + 133]! + v[o + 140]! + v[o + 147]! + v[o + 154]! + v[o + 161]! + v[o + 168]! + v[o + 175]! + v[o + 182]! - v[o + 189]!;
  if (r !== 0) fail(13, r);
  // requests/applicants[received]
  r = v[o + 36]! + v[o + 37]! + v[o + 38]! + v[o + 39]! + v[o + 40]! + v[o + 41]! - v[o + 42]!;
  if (r !== 0) fail(14, r);
  // requests/applicants[pendingAtStart]
  r = v[o + 43]! + v[o + 44]! + v[o + 45]! + v[o + 46]! + v[o + 47]! + v[o + 48]! - v[o + 49]!;
  if (r !== 0) fail(15, r);
  // requests/applicants[processed.granted]
  r = v[o + 50]! + v[o + 51]! + v[o + 52]! + v[o + 53]! + v[o + 54]! + v[o + 55]! - v[o + 56]!;
  if (r !== 0) fail(16, r);
  // requests/applicants[processed.grantedInPart]
  r = v[o + 57]! + v[o + 58]! + v[o + 59]! + v[o + 60]! + v[o + 61]! + v[o + 62]! - v[o + 63]!;
  if (r !== 0) fail(17, r);
  // requests/applicants[processed.denied.stateSecret]
  r = v[o + 64]! + v[o + 65]! + v[o + 66]! + v[o + 67]! + v[o + 68]! + v[o + 69]! - v[o + 70]!;
  if (r !== 0) fail(18, r);
  // requests/applicants[processed.denied.forbiddenByLaw]
  r = v[o + 71]! + v[o + 72]! + v[o + 73]! + v[o + 74]! + v[o + 75]! + v[o + 76]! - v[o + 77]!;
  if (r !== 0) fail(19, r);
  // requests/applicants[processed.denied.securityAndStability]
  r = v[o + 78]! + v[o + 79]! + v[o + 80]! + v[o + 81]! + v[o + 82]! + v[o + 83]! - v[o + 84]!;
  if (r !== 0) fail(20, r);
  // requests/applicants[processed.denied.thirdPartyRights]
  r = v[o + 85]! + v[o + 86]! + v[o + 87]! + v[o + 88]! + v[o + 89]! + v[o + 90]! - v[o + 91]!;
  if (r !== 0) fail(21, r);
  // requests/applicants[processed.denied.internalAffairs]
  r = v[o + 92]! + v[o + 93]! + v[o + 94]! + v[o + 95]! + v[o + 96]! + v[o + 97]! - v[o + 98]!;
  if (r !== 0) fail(22, r);
  // requests/applicants[processed.denied.deliberativeProcess]
  r = v[o + 99]! + v[o + 100]! + v[o + 101]! + v[o + 102]! + v[o + 103]! + v[o + 104]! - v[o + 105]!;
  if (r !== 0) fail(23, r);
  // requests/applicants[processed.denied.enforcementFile]
  r = v[o + 106]! + v[o + 107]! + v[o + 108]! + v[o + 109]! + v[o + 110]! + v[o + 111]! - v[o + 112]!;
  if (r !== 0) fail(24, r);
  // requests/applicants[processed.denied.administrativeQuery]
  r = v[o + 113]! + v[o + 114]! + v[o + 115]! + v[o + 116]! + v[o + 117]! + v[o + 118]! - v[o + 119]!;
  if (r !== 0) fail(25, r);
  // requests/applicants[processed.unavailable.notHeld]
  r = v[o + 120]! + v[o + 121]! + v[o + 122]! + v[o + 123]! + v[o + 124]! + v[o + 125]! - v[o + 126]!;
  if (r !== 0) fail(26, r);
  // requests/applicants[processed.unavailable.needsCreation]
  r = v[o + 127]! + v[o + 128]! + v[o + 129]! + v[o + 130]! + v[o + 131]! + v[o + 132]! - v[o + 133]!;
  if (r !== 0) fail(27, r);
  // requests/applicants[processed.unavailable.stillUnclear]
  r = v[o + 134]! + v[o + 135]! + v[o + 136]! + v[o + 137]! + v[o + 138]! + v[o + 139]! - v[o + 140]!;
  if (r !== 0) fail(28, r);
  // requests/applicants[processed.declined.petition]
  r = v[o + 141]! + v[o + 142]! + v[o + 143]! + v[o + 144]! + v[o + 145]! + v[o + 146]! - v[o + 147]!;
  if (r !== 0) fail(29, r);
  // requests/applicants[processed.declined.repeated]
  r = v[o + 148]! + v[o + 149]! + v[o + 150]! + v[o + 151]! + v[o + 152]! + v[o + 153]! - v[o + 154]!;
  if (r !== 0) fail(30, r);
  // requests/applicants[processed.declined.publication]
  r = v[o + 155]! + v[o + 156]! + v[o + 157]! + v[o + 158]! + v[o + 159]! + v[o + 160]! - v[o + 161]!;
  if (r !== 0) fail(31, r);
  // requests/applicants[processed.declined.excessive]
  r = v[o + 162]! + v[o + 163]! + v[o + 164]! + v[o + 165]! + v[o + 166]! + v[o + 167]! - v[o + 168]!;
  if (r !== 0) fail(32, r);
  // requests/applicants[processed.declined.reconfirmation]
  r = v[o + 169]! + v[o + 170]! + v[o + 171]! + v[o + 172]! + v[o + 173]! + v[o + 174]! - v[o + 175]!;
  if (r !== 0) fail(33, r);
  // requests/applicants[processed.otherwise]
  r = v[o + 176]! + v[o + 177]! + v[o + 178]! + v[o + 179]! + v[o + 180]! + v[o + 181]! - v[o + 182]!;
  if (r !== 0) fail(34, r);
  // requests/applicants[processed.total]
  r = v[o + 183]! + v[o + 184]! + v[o + 185]! + v[o + 186]! + v[o + 187]! + v[o + 188]! - v[o + 189]!;
  if (r !== 0) fail(35, r);
  // requests/applicants[pendingAtEnd]
  r = v[o + 190]! + v[o + 191]! + v[o + 192]! + v[o + 193]! + v[o + 194]! + v[o + 195]! - v[o + 196]!;
  if (r !== 0) fail(36, r);
  // requests/backlog[total]
  r = v[o + 196]! - v[o + 42]!;
  if (r > 0) fail(37, r);
  // remedies/total[reconsideration]
  r = v[o + 197]! + v[o + 198]! + v[o + 199]! + v[o + 200]! - v[o + 201]!;
  if (r !== 0) fail(38, r);
  // remedies/total[litigation.direct]
  r = v[o + 202]! + v[o + 203]! + v[o + 204]! + v[o + 205]! - v[o + 206]!;
  if (r !== 0) fail(39, r);
  // remedies/total[litigation.afterReconsideration]
  r = v[o + 207]! + v[o + 208]! + v[o + 209]! + v[o + 210]! - v[o + 211]!;
  if (r !== 0) fail(40, r);
  // normative/disclosedBound[rules]
  r = v[o + 15]! - v[o + 16]!;
  if (r > 0) fail(41, r);
  // normative/disclosedBound[documents]
  r = v[o + 18]! - v[o + 19]!;
  if (r > 0) fail(42, r);
  // normative/undisclosed[rules]
  r = v[o + 14]! - v[o + 16]!;
  if (r > 0) fail(43, r);
  // normative/undisclosed[documents]
  r = v[o + 17]! - v[o + 19]!;
  if (r > 0) fail(44, r);
  // licensing/items[licences]
  r = v[o + 20]! + v[o + 21]!;
  if (r < 0) fail(45, r);
  // licensing/items[otherServices]
  r = v[o + 23]! + v[o + 24]!;
  if (r < 0) fail(46, r);
  // enforcement/items[penalties]
  r = v[o + 26]! + v[o + 27]!;
  if (r < 0) fail(47, r);
  // enforcement/items[coercion]
  r = v[o + 29]! + v[o + 30]!;
  if (r < 0) fail(48, r);
  // fees/items[charges]
  r = v[o + 32]! + v[o + 33]!;
  if (r < 0) fail(49, r);
  // fees/itemsScale[charges]
  r = v[o + 32]! - 999;
  if (r > 0) fail(50, r);
  // channels/ofWhich[pressConferences]
  r = v[o + 8]! - v[o + 7]!;
  if (r > 0) fail(51, r);
  // channels/ofWhich[interviews]
  r = v[o + 10]! - v[o + 9]!;
  if (r > 0) fail(52, r);
  // channels/distinct[gazette]
  r = v[o + 0]! - v[o + 1]!;
  if (r < 0) fail(53, r);
  // channels/distinct[website]
  r = v[o + 0]! - v[o + 2]!;
  if (r < 0) fail(54, r);
  // channels/distinct[weibo]
  r = v[o + 0]! - v[o + 3]!;
  if (r < 0) fail(55, r);
  // channels/distinct[wechat]
  r = v[o + 0]! - v[o + 4]!;
  if (r < 0) fail(56, r);
  // channels/distinct[other]
  r = v[o + 0]! - v[o + 5]!;
  if (r < 0) fail(57, r);
  // channels/reach[disclosed]
  r = v[o + 1]! + v[o + 2]! + v[o + 3]! + v[o + 4]! + v[o + 5]! - v[o + 0]!;
  if (r < 0) fail(58, r);
  // capacity/staff[institution]
  r = v[o + 215]! + v[o + 216]! - v[o + 214]!;
  if (r !== 0) fail(59, r);
  // capacity/staffed[institution]
  r = v[o + 214]! - 1;
  if (r < 0) fail(60, r);
};
