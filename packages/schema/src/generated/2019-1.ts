// Written by `npm run generate` from the forms and rules. Do not edit.
import type { Evaluate } from "../batch.ts";

/** The 53 relations of layout 2019~1, over its 212 cells. */
export const evaluate: Evaluate = (v, o, fail) => {
  let r = 0;
  // requests/flow[naturalPerson]
  const c22 = v[o + 22]!, c29 = v[o + 29]!, c183 = v[o + 183]!, c190 = v[o + 190]!;
  r = c22 + c29 - c183 - c190;
  if (r !== 0) fail(0, r);
  // requests/flow[legalPerson.business]
  const c23 = v[o + 23]!, c30 = v[o + 30]!, c184 = v[o + 184]!, c191 = v[o + 191]!;
  r = c23 + c30 - c184 - c191;
  if (r !== 0) fail(1, r);
  // requests/flow[legalPerson.research]
  const c24 = v[o + 24]!, c31 = v[o + 31]!, c185 = v[o + 185]!, c192 = v[o + 192]!;
  r = c24 + c31 - c185 - c192;
  if (r !== 0) fail(2, r);
  // requests/flow[legalPerson.nonprofit]
  const c25 = v[o + 25]!, c32 = v[o + 32]!, c186 = v[o + 186]!, c193 = v[o + 193]!;
  r = c25 + c32 - c186 - c193;
  if (r !== 0) fail(3, r);
  // requests/flow[legalPerson.legalService]
  const c26 = v[o + 26]!, c33 = v[o + 33]!, c187 = v[o + 187]!, c194 = v[o + 194]!;
  r = c26 + c33 - c187 - c194;
  if (r !== 0) fail(4, r);
  // requests/flow[legalPerson.other]
  const c27 = v[o + 27]!, c34 = v[o + 34]!, c188 = v[o + 188]!, c195 = v[o + 195]!;
  r = c27 + c34 - c188 - c195;
  if (r !== 0) fail(5, r);
  // requests/flow[total]
  const c28 = v[o + 28]!, c35 = v[o + 35]!, c189 = v[o + 189]!, c196 = v[o + 196]!;
  r = c28 + c35 - c189 - c196;
  if (r !== 0) fail(6, r);
  // requests/outcomes[naturalPerson]
  const c36 = v[o + 36]!, c43 = v[o + 43]!, c50 = v[o + 50]!, c57 = v[o + 57]!, c64 = v[o + 64]!, c71 = v[o + 71]!, c78 = v[o + 78]!, c85 = v[o + 85]!, c92 = v[o + 92]!, c99 = v[o + 99]!, c106 = v[o + 106]!, c113 = v[o + 113]!, c120 = v[o + 120]!, c127 = v[o + 127]!, c134 = v[o + 134]!, c141 = v[o + 141]!, c148 = v[o + 148]!, c155 = v[o + 155]!, c162 = v[o + 162]!, c169 = v[o + 169]!, c176 = v[o + 176]!;
  r = c36 + c43 + c50 + c57 + c64 + c71 + c78 + c85 + c92 + c99 + c106 + c113 + c120 + c127 + c134 + c141 + c148 + c155 + c162 + c169 + c176 - c183;
  if (r !== 0) fail(7, r);
  // requests/outcomes[legalPerson.business]
  const c37 = v[o + 37]!, c44 = v[o + 44]!, c51 = v[o + 51]!, c58 = v[o + 58]!, c65 = v[o + 65]!, c72 = v[o + 72]!, c79 = v[o + 79]!, c86 = v[o + 86]!, c93 = v[o + 93]!, c100 = v[o + 100]!, c107 = v[o + 107]!, c114 = v[o + 114]!, c121 = v[o + 121]!, c128 = v[o + 128]!, c135 = v[o + 135]!, c142 = v[o + 142]!, c149 = v[o + 149]!, c156 = v[o + 156]!, c163 = v[o + 163]!, c170 = v[o + 170]!, c177 = v[o + 177]!;
  r = c37 + c44 + c51 + c58 + c65 + c72 + c79 + c86 + c93 + c100 + c107 + c114 + c121 + c128 + c135 + c142 + c149 + c156 + c163 + c170 + c177 - c184;
  if (r !== 0) fail(8, r);
  // requests/outcomes[legalPerson.research]
  const c38 = v[o + 38]!, c45 = v[o + 45]!, c52 = v[o + 52]!, c59 = v[o + 59]!, c66 = v[o + 66]!, c73 = v[o + 73]!, c80 = v[o + 80]!, c87 = v[o + 87]!, c94 = v[o + 94]!, c101 = v[o + 101]!, c108 = v[o + 108]!, c115 = v[o + 115]!, c122 = v[o + 122]!, c129 = v[o + 129]!, c136 = v[o + 136]!, c143 = v[o + 143]!, c150 = v[o + 150]!, c157 = v[o + 157]!, c164 = v[o + 164]!, c171 = v[o + 171]!, c178 = v[o + 178]!;
  r = c38 + c45 + c52 + c59 + c66 + c73 + c80 + c87 + c94 + c101 + c108 + c115 + c122 + c129 + c136 + c143 + c150 + c157 + c164 + c171 + c178 - c185;
  if (r !== 0) fail(9, r);
  // requests/outcomes[legalPerson.nonprofit]
  const c39 = v[o + 39]!, c46 = v[o + 46]!, c53 = v[o + 53]!, c60 = v[o + 60]!, c67 = v[o + 67]!, c74 = v[o + 74]!, c81 = v[o + 81]!, c88 = v[o + 88]!, c95 = v[o + 95]!, c102 = v[o + 102]!, c109 = v[o + 109]!, c116 = v[o + 116]!, c123 = v[o + 123]!, c130 = v[o + 130]!, c137 = v[o + 137]!, c144 = v[o + 144]!, c151 = v[o + 151]!, c158 = v[o + 158]!, c165 = v[o + 165]!, c172 = v[o + 172]!, c179 = v[o + 179]!;
  r = c39 + c46 + c53 + c60 + c67 + c74 + c81 + c88 + c95 + c102 + c109 + c116 + c123 + c130 + c137 + c144 + c151 + c158 + c165 + c172 + c179 - c186;
  if (r !== 0) fail(10, r);
  // requests/outcomes[legalPerson.legalService]
  const c40 = v[o + 40]!, c47 = v[o + 47]!, c54 = v[o + 54]!, c61 = v[o + 61]!, c68 = v[o + 68]!, c75 = v[o + 75]!, c82 = v[o + 82]!, c89 = v[o + 89]!, c96 = v[o + 96]!, c103 = v[o + 103]!, c110 = v[o + 110]!, c117 = v[o + 117]!, c124 = v[o + 124]!, c131 = v[o + 131]!, c138 = v[o + 138]!, c145 = v[o + 145]!, c152 = v[o + 152]!, c159 = v[o + 159]!, c166 = v[o + 166]!, c173 = v[o + 173]!, c180 = v[o + 180]!;
  r = c40 + c47 + c54 + c61 + c68 + c75 + c82 + c89 + c96 + c103 + c110 + c117 + c124 + c131 + c138 + c145 + c152 + c159 + c166 + c173 + c180 - c187;
  if (r !== 0) fail(11, r);
  // requests/outcomes[legalPerson.other]
  const c41 = v[o + 41]!, c48 = v[o + 48]!, c55 = v[o + 55]!, c62 = v[o + 62]!, c69 = v[o + 69]!, c76 = v[o + 76]!, c83 = v[o + 83]!, c90 = v[o + 90]!, c97 = v[o + 97]!, c104 = v[o + 104]!, c111 = v[o + 111]!, c118 = v[o + 118]!, c125 = v[o + 125]!, c132 = v[o + 132]!, c139 = v[o + 139]!, c146 = v[o + 146]!, c153 = v[o + 153]!, c160 = v[o + 160]!, c167 = v[o + 167]!, c174 = v[o + 174]!, c181 = v[o + 181]!;
  r = c41 + c48 + c55 + c62 + c69 + c76 + c83 + c90 + c97 + c104 + c111 + c118 + c125 + c132 + c139 + c146 + c153 + c160 + c167 + c174 + c181 - c188;
  if (r !== 0) fail(12, r);
  // requests/outcomes[total]
  const c42 = v[o + 42]!, c49 = v[o + 49]!, c56 = v[o + 56]!, c63 = v[o + 63]!, c70 = v[o + 70]!, c77 = v[o + 77]!, c84 = v[o + 84]!, c91 = v[o + 91]!, c98 = v[o + 98]!, c105 = v[o + 105]!, c112 = v[o + 112]!, c119 = v[o + 119]!, c126 = v[o + 126]!, c133 = v[o + 133]!, c140 = v[o + 140]!, c147 = v[o + 147]!, c154 = v[o + 154]!, c161 = v[o + 161]!, c168 = v[o + 168]!, c175 = v[o + 175]!, c182 = v[o + 182]!;
  r = c42 + c49 + c56 + c63 + c70 + c77 + c84 + c91 + c98 + c105 + c112 + c119 + c126 + c133 + c140 + c147 + c154 + c161 + c168 + c175 + c182 - c189;
  if (r !== 0) fail(13, r);
  // requests/applicants[received]
  r = c22 + c23 + c24 + c25 + c26 + c27 - c28;
  if (r !== 0) fail(14, r);
  // requests/applicants[pendingAtStart]
  r = c29 + c30 + c31 + c32 + c33 + c34 - c35;
  if (r !== 0) fail(15, r);
  // requests/applicants[processed.granted]
  r = c36 + c37 + c38 + c39 + c40 + c41 - c42;
  if (r !== 0) fail(16, r);
  // requests/applicants[processed.grantedInPart]
  r = c43 + c44 + c45 + c46 + c47 + c48 - c49;
  if (r !== 0) fail(17, r);
  // requests/applicants[processed.denied.stateSecret]
  r = c50 + c51 + c52 + c53 + c54 + c55 - c56;
  if (r !== 0) fail(18, r);
  // requests/applicants[processed.denied.forbiddenByLaw]
  r = c57 + c58 + c59 + c60 + c61 + c62 - c63;
  if (r !== 0) fail(19, r);
  // requests/applicants[processed.denied.securityAndStability]
  r = c64 + c65 + c66 + c67 + c68 + c69 - c70;
  if (r !== 0) fail(20, r);
  // requests/applicants[processed.denied.thirdPartyRights]
  r = c71 + c72 + c73 + c74 + c75 + c76 - c77;
  if (r !== 0) fail(21, r);
  // requests/applicants[processed.denied.internalAffairs]
  r = c78 + c79 + c80 + c81 + c82 + c83 - c84;
  if (r !== 0) fail(22, r);
  // requests/applicants[processed.denied.deliberativeProcess]
  r = c85 + c86 + c87 + c88 + c89 + c90 - c91;
  if (r !== 0) fail(23, r);
  // requests/applicants[processed.denied.enforcementFile]
  r = c92 + c93 + c94 + c95 + c96 + c97 - c98;
  if (r !== 0) fail(24, r);
  // requests/applicants[processed.denied.administrativeQuery]
  r = c99 + c100 + c101 + c102 + c103 + c104 - c105;
  if (r !== 0) fail(25, r);
  // requests/applicants[processed.unavailable.notHeld]
  r = c106 + c107 + c108 + c109 + c110 + c111 - c112;
  if (r !== 0) fail(26, r);
  // requests/applicants[processed.unavailable.needsCreation]
  r = c113 + c114 + c115 + c116 + c117 + c118 - c119;
  if (r !== 0) fail(27, r);
  // requests/applicants[processed.unavailable.stillUnclear]
  r = c120 + c121 + c122 + c123 + c124 + c125 - c126;
  if (r !== 0) fail(28, r);
  // requests/applicants[processed.declined.petition]
  r = c127 + c128 + c129 + c130 + c131 + c132 - c133;
  if (r !== 0) fail(29, r);
  // requests/applicants[processed.declined.repeated]
  r = c134 + c135 + c136 + c137 + c138 + c139 - c140;
  if (r !== 0) fail(30, r);
  // requests/applicants[processed.declined.publication]
  r = c141 + c142 + c143 + c144 + c145 + c146 - c147;
  if (r !== 0) fail(31, r);
  // requests/applicants[processed.declined.excessive]
  r = c148 + c149 + c150 + c151 + c152 + c153 - c154;
  if (r !== 0) fail(32, r);
  // requests/applicants[processed.declined.reconfirmation]
  r = c155 + c156 + c157 + c158 + c159 + c160 - c161;
  if (r !== 0) fail(33, r);
  // requests/applicants[processed.otherwise.notCorrected]
  r = c162 + c163 + c164 + c165 + c166 + c167 - c168;
  if (r !== 0) fail(34, r);
  // requests/applicants[processed.otherwise.feeUnpaid]
  r = c169 + c170 + c171 + c172 + c173 + c174 - c175;
  if (r !== 0) fail(35, r);
  // requests/applicants[processed.otherwise.other]
  r = c176 + c177 + c178 + c179 + c180 + c181 - c182;
  if (r !== 0) fail(36, r);
  // requests/applicants[processed.total]
  r = c183 + c184 + c185 + c186 + c187 + c188 - c189;
  if (r !== 0) fail(37, r);
  // requests/applicants[pendingAtEnd]
  r = c190 + c191 + c192 + c193 + c194 + c195 - c196;
  if (r !== 0) fail(38, r);
  // requests/backlog[total]
  r = c196 - c28;
  if (r > 0) fail(39, r);
  // remedies/total[reconsideration]
  const c197 = v[o + 197]!, c198 = v[o + 198]!, c199 = v[o + 199]!, c200 = v[o + 200]!, c201 = v[o + 201]!;
  r = c197 + c198 + c199 + c200 - c201;
  if (r !== 0) fail(40, r);
  // remedies/total[litigation.direct]
  const c202 = v[o + 202]!, c203 = v[o + 203]!, c204 = v[o + 204]!, c205 = v[o + 205]!, c206 = v[o + 206]!;
  r = c202 + c203 + c204 + c205 - c206;
  if (r !== 0) fail(41, r);
  // remedies/total[litigation.afterReconsideration]
  const c207 = v[o + 207]!, c208 = v[o + 208]!, c209 = v[o + 209]!, c210 = v[o + 210]!, c211 = v[o + 211]!;
  r = c207 + c208 + c209 + c210 - c211;
  if (r !== 0) fail(42, r);
  // normative/disclosedBound[rules]
  const c1 = v[o + 1]!, c2 = v[o + 2]!;
  r = c1 - c2;
  if (r > 0) fail(43, r);
  // normative/disclosedBound[documents]
  const c4 = v[o + 4]!, c5 = v[o + 5]!;
  r = c4 - c5;
  if (r > 0) fail(44, r);
  // normative/undisclosed[rules]
  const c0 = v[o + 0]!;
  r = c0 - c2;
  if (r > 0) fail(45, r);
  // normative/undisclosed[documents]
  const c3 = v[o + 3]!;
  r = c3 - c5;
  if (r > 0) fail(46, r);
  // licensing/items[licences]
  const c6 = v[o + 6]!, c7 = v[o + 7]!;
  r = c6 + c7;
  if (r < 0) fail(47, r);
  // licensing/items[otherServices]
  const c9 = v[o + 9]!, c10 = v[o + 10]!;
  r = c9 + c10;
  if (r < 0) fail(48, r);
  // enforcement/items[penalties]
  const c12 = v[o + 12]!, c13 = v[o + 13]!;
  r = c12 + c13;
  if (r < 0) fail(49, r);
  // enforcement/items[coercion]
  const c15 = v[o + 15]!, c16 = v[o + 16]!;
  r = c15 + c16;
  if (r < 0) fail(50, r);
  // fees/items[charges]
  const c18 = v[o + 18]!, c19 = v[o + 19]!;
  r = c18 + c19;
  if (r < 0) fail(51, r);
  // fees/itemsScale[charges]
  r = c18 - 999;
  if (r > 0) fail(52, r);
};
