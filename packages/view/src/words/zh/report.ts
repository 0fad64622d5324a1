/** What the explanation of a finding and of a cell is made of. */
export const report = {
  revision: (rev: number) => `第 ${rev} 版`,
  none: "没有发现问题",
  counter: (at: number | null, of: number): string =>
    of === 0 ? report.none : at === null ? `${of} 处问题` : `问题 ${at}/${of}`,
  noReport: "没有收到这一年的年报",
  notes: "读取说明",
  copied: "已复制",
  /** Of a part of the form. */
  absent: "（报告里没有这一部分）",

  /** Of what a link names. */
  gone: {
    cell: (form: string) => `链接所指的格不在这份报告里（${form}），没有选中任何一格。`,
    finding: (form: string) => `链接所指的问题不在这份报告里（${form}）：数据已更正，或者已不能与别的报告核对。`,
  },

  left: "左边",
  right: "右边",
  sum: "合计",
  difference: "差",
  suspect: { sole: "疑错", candidate: "可能有错", term: "有疑问" },
  inspector: "核查",
  raw: "原文",
  missing: "空缺的格",
  zeroWould: { pass: "若空缺按 0 计，则相符", fail: "若空缺按 0 计，则不符" },
  relationsOf: (count: number) => `${count} 条关系`,
  ifZero: (pass: number, fail: number) => `若空缺都按 0 计：${pass} 条相符，${fail} 条不符`,
  certain: "空缺的格无论填多少，都不会相符",
  absentMembers: "没有年报的机关",

  suspects: "疑错",
  clears: (count: number) => `可使 ${count} 条相符`,
  breaks: (count: number) => (count === 0 ? "不影响其他各条" : `另使 ${count} 条不符`),
  evidence: (year: number, label: string, value: string) => `旁证：${year} 年的年报中，${label}为 ${value}`,
  support: (cells: number, equations: number, holding: number) =>
    equations === 0
      ? `其余 ${cells} 格不参与别的等式`
      : `其余 ${cells} 格还参与 ${equations} 条等式，${holding === equations ? "全部成立" : `成立 ${holding} 条`}`,
  elsewhere: "若改别格",
  change: (label: string, from: string, to: string, effect: string) => `${label} ${from} → ${to}：${effect}`,
  fellows: "同一处问题的其他各条",
  basis: "依据",
  causes: "常见原因",

  computed: "各项之和",
  relations: "所在等式",
  equations: (count: number, holding: number) =>
    count === 0
      ? "不参与等式"
      : holding === count
        ? `参与 ${count} 条等式，全部成立`
        : `参与 ${count} 条等式，成立 ${holding} 条`,

  proof: "逐条核对",
  proofOf: (pass: number, of: number) => `${pass}/${of} 条相符`,

  trial: { title: "试算", clears: "变为相符", breaks: "变为不符", none: "各条结果没有变化" },
};
