import type { Level } from "@gouji/schema";
import type { Size } from "./proportions.ts";

/** An office as a roster has it. The county is made up, and so are its towns. */
export interface Authority {
  /** ASCII, in the initials of its short name: `sl-scjg`. */
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly kind: "government" | "office" | "department" | "township" | "zone" | "vertical";
  readonly size: Size;
  /** Years it exists in, where it was founded or dissolved. */
  readonly from?: number;
  readonly to?: number;
  /** Whose pending requests it took over. */
  readonly follows?: string;
}

const COUNTY = "示例县";

/** The county itself, whose report sums up all offices. */
export const countyGovernment: Authority = {
  id: "sl",
  name: `${COUNTY}人民政府`,
  level: "county",
  kind: "government",
  size: "county",
};

type Named = readonly [initials: string, name: string, more?: Partial<Authority>];

const departments: readonly Named[] = [
  ["fgj", "发展和改革局"],
  ["jyj", "教育局"],
  ["kjj", "科学技术局"],
  ["gxj", "工业和信息化局"],
  ["mzzj", "民族宗教事务局"],
  ["gaj", "公安局"],
  ["mzj", "民政局"],
  ["sfj", "司法局"],
  ["czj", "财政局"],
  ["rsj", "人力资源和社会保障局"],
  ["zgj", "自然资源和规划局"],
  ["sthj", "生态环境局"],
  ["zjj", "住房和城乡建设局"],
  ["cgj", "城市管理局"],
  ["jtj", "交通运输局"],
  ["slj", "水利局"],
  ["nyncj", "农业农村局"],
  ["swj", "商务局"],
  ["wlj", "文化和旅游局"],
  ["wjw", "卫生健康委员会"],
  ["tyjrj", "退役军人事务局"],
  ["yjj", "应急管理局"],
  ["sjj", "审计局"],
  ["scjg", "市场监督管理局"],
  ["tjj", "统计局"],
  ["ybj", "医疗保障局"],
  ["lyj", "林业局"],
  ["fpb", "扶贫开发办公室", { to: 2020 }],
  ["xczx", "乡村振兴局", { from: 2021, follows: "sl-fpb" }],
  ["xfj", "信访局"],
  ["xzsp", "行政审批服务局"],
  ["tyj", "体育局"],
  ["lcj", "粮食和物资储备局"],
  ["dsj", "大数据管理局", { from: 2021 }],
  ["jrj", "地方金融监督管理局"],
  ["tcj", "投资促进局"],
];

const townships: readonly Named[] = [
  ["cd", "城东街道办事处"],
  ["cx", "城西街道办事处"],
  ["hb", "河滨街道办事处"],
  ["cg", "城关镇人民政府"],
  ["qs", "青石镇人民政府"],
  ["bl", "白鹭镇人民政府"],
  ["sq", "双桥镇人民政府"],
  ["lq", "柳泉镇人民政府"],
  ["ll", "柳林镇人民政府"],
  ["dw", "大湾镇人民政府"],
  ["sm", "石门镇人民政府"],
  ["ap", "安平镇人民政府"],
  ["yf", "永丰镇人民政府"],
  ["xq", "新桥镇人民政府"],
  ["yl", "云岭乡人民政府"],
  ["sp", "松坪乡人民政府"],
  ["qx", "清溪乡人民政府"],
  ["gp", "高坪乡人民政府"],
  ["bs", "半山乡人民政府"],
];

const others: readonly Named[] = [
  ["kfq", "经济开发区管理委员会", { kind: "zone" }],
  ["gxq", "高新技术产业园管理委员会", { kind: "zone", from: 2020 }],
  ["sw", "税务局", { kind: "vertical" }],
  ["qxj", "气象局", { kind: "vertical" }],
  ["xfjy", "消防救援大队", { kind: "vertical" }],
  ["jgsw", "机关事务服务中心", { kind: "department" }],
];

const office = { level: "county", kind: "office", size: "bureau" } as const;

/** The 62 offices of the county, in their official order. */
export const countyAuthorities: readonly Authority[] = [
  { id: "sl-zfb", name: `${COUNTY}人民政府办公室`, ...office },
  ...departments.map(named({ ...office, kind: "department" })),
  ...townships.map(named({ level: "township", kind: "township", size: "town" })),
  ...others.map(named(office)),
];

function named(usual: Omit<Authority, "id" | "name">) {
  return ([initials, name, more]: Named): Authority => ({
    id: `sl-${initials}`,
    name: COUNTY + name,
    ...usual,
    ...more,
  });
}
