import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, Decimal, isInteger, shift } from "./decimal.ts";
import { Figure, type Quantity, readFigure, Trail } from "./figure.ts";

const count: Quantity = { kind: "count", unit: "件" };
const change: Quantity = { kind: "signed", unit: "项" };
const yuan: Quantity = { kind: "money", unit: "元" };
const wan: Quantity = { kind: "money", unit: "万元" };
const people: Quantity = { kind: "count", unit: "人次" };
const quantities = { count, change, yuan, wan, people };

/** The value of a number, else the state; and the codes of the trail. */
function outcome(raw: string, quantity: Quantity, head?: string | null) {
  const { figure, trail } = readFigure(raw, quantity, head);
  expect(figure.raw).toBe(raw);
  expect(Figure.parse(figure)).toEqual(figure);
  expect(Trail.parse(trail)).toEqual(trail);
  return {
    is: figure.state === "number" ? figure.value : figure.state,
    codes: trail.map(({ code }) => code).join(" "),
  };
}

describe("a plain number is read as it stands", () => {
  test.each([
    ["0", count],
    ["174", count],
    ["1.5", count],
    ["1.50", count],
    ["-3", count],
    ["-8", change],
    ["0", change],
    ["59237.2449", wan],
    ["38.441094", wan],
    ["18.8710", wan],
    ["35074.0", wan],
    ["0.0", wan],
    ["-5.2", yuan],
    ["1234567890123456789012345678901234567890", count],
  ])("%s", (raw, quantity) => {
    expect(outcome(raw, quantity)).toEqual({ is: raw, codes: "" });
  });
});

describe("nil is not zero", () => {
  const blank = [
    "",
    " ",
    "\t\n",
    "\u00a0",
    "\u3000\u3000",
    "\u200b",
    "\ufeff",
    "&nbsp;",
    "<o:p> </o:p>",
    "[bookmark: Field_1_1_1]",
  ];
  const dash = [
    "/",
    "／",
    "-",
    "－",
    "—",
    "——",
    "–",
    "―",
    "−",
    "--",
    " — ",
    "— —",
    "\\",
    "[bookmark: a]/",
    "不适用",
    "不 适 用",
  ];
  const text = ["无", "0无", "//-", "-/", "一", "○", "零", "N/A", "~", "*", "…", "、", "()", "（）", "[]"];
  const rows = [
    ...blank.map((raw) => [raw, "blank"]),
    ...dash.map((raw) => [raw, "dash"]),
    ...text.map((raw) => [raw, "text"]),
  ];

  test.each(rows as [string, string][])("%j is %s", (raw, state) => {
    for (const quantity of Object.values(quantities)) expect(outcome(raw, quantity)).toEqual({ is: state, codes: "" });
  });

  test("however much of it there is", () => {
    expect(outcome(" ".repeat(100_000), count).is).toBe("blank");
    expect(outcome(`${" ".repeat(100_000)}7`, count)).toEqual({ is: "7", codes: "space" });
  });
});

describe("what is normalised is recorded", () => {
  test.each<[string, Quantity, string, string]>([
    // white space and width
    [" 12 ", count, "12", "space"],
    ["\u300012\u00a0", count, "12", "space"],
    ["1\u200b6", count, "16", "space"],
    ["12&nbsp;", count, "12", "space"],
    ["12\n件", count, "12", "space unitSuffix"],
    ["１２", count, "12", "fullWidth"],
    ["３５０７４．０", wan, "35074.0", "fullWidth"],
    // stray characters
    ["[bookmark: Field_1_1_1]174", count, "174", "stray"],
    ["[bookmark: a][bookmark: b] 0", count, "0", "stray space"],
    ["168[bookmark: _GoBack]", count, "168", "stray"],
    ["79000.1?", yuan, "79000.1", "stray"],
    ["79000.1元？", yuan, "79000.1", "fullWidth stray unitSuffix"],
    ["184719 元 ?", yuan, "184719", "space stray unitSuffix"],
    // separators and zeros
    ["1,234", count, "1234", "thousands"],
    ["12,345,678.90", yuan, "12345678.90", "thousands"],
    ["１，２３４", count, "1234", "fullWidth thousands"],
    ["-1,036", change, "-1036", "thousands"],
    ["174.0", count, "174", "trailingZero"],
    ["0.0", count, "0", "trailingZero"],
    ["-8.00", change, "-8", "trailingZero"],
    ["1,036.0", count, "1036", "thousands trailingZero"],
    // split digits
    ["1 6", count, "16", "splitDigits"],
    ["1\u00a00", count, "10", "splitDigits"],
    ["１　６件", count, "16", "fullWidth splitDigits unitSuffix"],
    ["-1 6", change, "-16", "splitDigits"],
    // units
    ["3件", count, "3", "unitSuffix"],
    ["3 项", count, "3", "space unitSuffix"],
    ["3（件）", count, "3", "unitSuffix unitSuffix"],
    ["30人", people, "30", "unitSuffix"],
    ["30人次", people, "30", "unitSuffix"],
    ["251000元", yuan, "251000", "unitSuffix"],
    ["79000.10元", yuan, "79000.10", "unitSuffix"],
    ["0.37万元", wan, "0.37", "unitSuffix"],
    ["0.37万元", yuan, "3700", "unitConverted"],
    ["1276.5534万元", yuan, "12765534", "unitConverted"],
    ["2560万元", yuan, "25600000", "unitConverted"],
    ["2560 万 元", yuan, "25600000", "space unitConverted"],
    ["2,560万元", yuan, "25600000", "thousands unitConverted"],
    ["2560（万元）", yuan, "25600000", "unitSuffix unitConverted"],
    ["2560（单位：万元）", yuan, "25600000", "unitSuffix unitConverted"],
    ["251000元", wan, "25.1", "unitConverted"],
    ["1.2亿元", yuan, "120000000", "unitConverted"],
    ["1.2亿元", wan, "12000", "unitConverted"],
    ["0万元", yuan, "0", "unitConverted"],
    // signs
    ["+1", change, "1", "signWord"],
    ["+1036", change, "1036", "signWord"],
    ["＋1", change, "1", "fullWidth signWord"],
    ["减3", change, "-3", "signWord"],
    ["减少3项", change, "-3", "signWord unitSuffix"],
    ["增10", change, "10", "signWord"],
    ["增 72", change, "72", "space signWord"],
    ["新增2", change, "2", "signWord"],
    ["减0", change, "0", "signWord"],
    ["-0", change, "0", "signWord"],
    ["-0.0", change, "0", "signWord trailingZero"],
    ["+5", count, "5", "signWord"],
    ["−8", change, "-8", "minus"],
    ["–8", change, "-8", "minus"],
    ["－8", change, "-8", "fullWidth"],
    ["+(0) -(0)", change, "0", "space signedPair"],
    ["+(0)-(0)", change, "0", "signedPair"],
    ["+（5）－（3）", change, "2", "fullWidth signedPair"],
    ["+(1)/-(4)", change, "-3", "signedPair"],
    ["增5减3", change, "2", "signedPair"],
    ["增加5项、减少8项", change, "-3", "signedPair"],
    // remarks
    ["22（其中修订16件）", count, "22", "remark"],
    ["22（其中修订 16 件）", count, "22", "space remark"],
    ["55(含自然失效29件)", count, "55", "remark"],
    ["22件（其中修订16件）", count, "22", "remark unitSuffix"],
    ["３（涉及罚款12万元）", count, "3", "remark fullWidth"],
    ["30.5（含上年结转）", wan, "30.5", "remark"],
  ])("%j in %o is %s by %s", (raw, quantity, is, codes) => {
    expect(outcome(raw, quantity)).toEqual({ is, codes });
  });

  test("step by step, so that the remark and the unit can be audited", () => {
    expect(readFigure(" ２２ 件（其中修订16件）", count).trail).toEqual([
      { code: "space", from: " ２２ 件（其中修订16件）", to: "２２件（其中修订16件）" },
      { code: "remark", from: "２２件（其中修订16件）", to: "２２件" },
      { code: "fullWidth", from: "２２件", to: "22件" },
      { code: "unitSuffix", from: "22件", to: "22" },
    ]);
  });
});

describe("the unit of the head", () => {
  test.each<[string, Quantity, string | null, string, string]>([
    ["477.35", yuan, "万元", "4773500", "unitHead unitConverted"],
    ["1,477.35", yuan, "万元", "14773500", "thousands unitHead unitConverted"],
    ["477.35万元", yuan, "万元", "4773500", "unitConverted"],
    ["477元", yuan, "万元", "477", "unitSuffix"],
    ["477.35", yuan, "元", "477.35", ""],
    ["27270", wan, "元", "2.727", "unitHead unitConverted"],
    ["27270", yuan, null, "27270", "unitAssumed"],
    [" 27270", yuan, null, "27270", "space unitAssumed"],
    ["251000元", yuan, null, "251000", "unitSuffix"],
    ["0", yuan, "万元", "0", "unitHead unitConverted"],
    ["12", count, null, "12", ""],
    ["12", count, "项", "12", ""],
    ["12", change, "万元", "text", ""],
    ["12", yuan, "件", "text", ""],
    ["/", yuan, null, "dash", ""],
  ])("%s in %o under %s is %s by %s", (raw, quantity, head, is, codes) => {
    expect(outcome(raw, quantity, head)).toEqual({ is, codes });
  });
});

describe("never guesses: text in every kind of cell", () => {
  const never = {
    grouping: [
      "1,2",
      "12,34",
      "1234,567",
      "0,123",
      "1,2345",
      "1,234,56",
      "1,,234",
      ",123",
      "1,",
      "1, 234",
      "1.234.567",
      "1、234",
    ],
    "several numbers": [
      "1 2 3",
      "1 0 0 0 0 0 1",
      "12 34",
      "15 6",
      "1  6",
      "1\t6",
      "1\n6",
      "1\r\n6",
      "1\u20286",
      "0 0",
      "0 5",
      "3 -5",
      "1;6",
    ],
    "broken numbers": [
      "05",
      "007",
      "00",
      "-05",
      ".5",
      "5.",
      "1..5",
      "1.2.3",
      "1 .5",
      "1. 5",
      "- 3",
      "3-",
      "--3",
      "+-3",
      "±3",
      "1e5",
      "0x1F",
    ],
    "other writings": [
      "十二",
      "壹",
      "①",
      "²",
      "1²",
      "½",
      "1½",
      "٣",
      "𝟏",
      "1O",
      "l2",
      "(3)",
      "（3）",
      "$5",
      "￥5",
      "1'234",
      "1_000",
    ],
    approximations: ["约10", "10余", "10多件", "10+", "≥10", ">10", "10以上", "近10", "10左右", "1～3"],
    "other things": [
      "1/2",
      "3-5",
      "10%",
      "１０％",
      "2020年",
      "第3",
      "共22件",
      "22*",
      "22①",
      "#REF!",
      "12:30",
      "2020-12-31",
    ],
    "remarks that touch the figure": [
      "22（约）",
      "22（估计）",
      "22（应为23）",
      "22（有误）",
      "22（？）",
      "22（2019年）",
      "22（16）",
      "22(20+2)",
      "22（万件）",
      "2560（以万元计）",
      "22（含（a）3件）",
      "22（甲）（乙）",
      "22（其中16",
      "22其中16",
      "（含3件）",
      "（含3件）22",
    ],
    "reading order": ["\u202e12", "\u200f12", "\u202b1 6", "\u206712"],
    "unknown units": [
      "2560万",
      "25百元",
      "3角",
      "3场",
      "3KG",
      "2元5角",
      "3件件",
      "2560万元元",
      "2560元（万元）",
      "万元",
      "件",
      "1.2万件",
    ],
    "too long": [
      "1".repeat(41),
      `0.${"1".repeat(40)}`,
      `${"1".repeat(38)}亿元亿元`,
      "7".repeat(2000),
      "长".repeat(2000),
    ],
  };
  const rows = Object.entries(never).flatMap(([why, raws]) => raws.map((raw): [string, string] => [why, raw]));

  test.each(rows)("%s: %j", (_, raw) => {
    for (const quantity of Object.values(quantities)) expect(outcome(raw, quantity)).toEqual({ is: "text", codes: "" });
  });
});

test.each<[string, string, Quantity]>([
  ["a unit of another measure", "3件", yuan],
  ["a unit of another measure", "3万元", count],
  ["a unit of another measure", "3元", change],
  ["a unit of another measure", "3人", count],
  ["a unit of another measure", "3件", people],
  ["a unit of another measure", "3（人）", count],
  ["digits split in an amount may have lost their point", "1 6", yuan],
  ["a doubted count", "12?", count],
  ["a word of change where there is none", "减3", count],
  ["a word of change where there is none", "增10", yuan],
  ["two parts where there is no change", "+(0) -(0)", count],
  ["two signs", "减-3", change],
  ["two signs", "-减3", change],
  ["a calculation", "+5-3", change],
  ["the same part twice", "增5增3", change],
  ["a part that is no integer", "+(05)-(1.5)", change],
  ["a sign in the remark", "3（减）", change],
  ["an amount in the remark, in another unit", "2560（其中罚没12万元）", yuan],
  ["a conversion that outgrows every amount", `${"9".repeat(40)}万元`, yuan],
  ["a conversion that outgrows every amount", `0.${"1".repeat(39)}元`, wan],
])("%s: %s stays text", (_, raw, quantity) => {
  expect(outcome(raw, quantity)).toEqual({ is: "text", codes: "" });
});

test("a unit without a measure stands for itself alone", () => {
  const households: Quantity = { kind: "count", unit: "户" };
  expect(outcome("3户", households)).toEqual({ is: "3", codes: "unitSuffix" });
  expect(outcome("3件", households).is).toBe("text");
  expect(outcome("3constructor", { kind: "count", unit: "件" }).is).toBe("text");
});

test.each(["[bookmark:", " 1", "1,", "（", "\u3000\u200b", "件 ", "-", "1（件"])(
  "a cell of %j over and over is read at once",
  (piece) => {
    const { figure } = readFigure(piece.repeat(200_000), count);
    expect(figure.state).toBe(piece.trim() === "\u200b" ? "blank" : "text");
  },
);

describe("for every cell", () => {
  const anyQuantity = fc.constantFrom(...Object.values(quantities));
  const anyHead = fc.constantFrom(undefined, null, "元", "万元", "件");
  const whole = fc.oneof(fc.nat(30), fc.nat(2_000_000)).map(String);
  const amount = fc.tuple(whole, fc.stringMatching(/^\d{1,6}$/)).map(([a, b]) => `${a}.${b}`);
  const magnitude = fc.oneof(whole, amount);

  /** Text that comes close to a figure; pure noise would hardly ever get past the first check. */
  const near = fc
    .array(
      fc.constantFrom(
        ..."0123456789",
        ..."０１９，．－＋",
        ..." \u3000\u00a0\t\n\u200b\u202e",
        ..."+-—–/,.?()（）",
        ..."元万亿件人次增减含约无一十",
      ),
      {
        maxLength: 9,
      },
    )
    .map((chars) => chars.join(""));
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), near, near);

  test("reading never throws, keeps the text, and repeats itself", () => {
    fc.assert(
      fc.property(anything, anyQuantity, anyHead, (raw, quantity, head) => {
        const { figure, trail } = readFigure(raw, quantity, head);
        expect(figure.raw).toBe(raw);
        expect(Figure.safeParse(figure).success).toBe(true);
        expect(readFigure(raw, quantity, head)).toEqual({ figure, trail });
      }),
      { numRuns: 3000 },
    );
  });

  test("the trail leads from the text to the value without a gap", () => {
    fc.assert(
      fc.property(near, anyQuantity, anyHead, (raw, quantity, head) => {
        const { figure, trail } = readFigure(raw, quantity, head);
        if (figure.state !== "number") {
          expect(trail).toEqual([]);
          return;
        }
        const end = trail.reduce((at, { from, to }) => {
          expect(from).toBe(at);
          return to;
        }, raw);
        expect(end).toBe(figure.value);
        expect(Decimal.safeParse(figure.value).success).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("a value is never longer than the digits that were printed, but for a unit or a sum of parts", () => {
    fc.assert(
      fc.property(near, anyQuantity, (raw, quantity) => {
        const { figure, trail } = readFigure(raw, quantity);
        if (figure.state !== "number") return;
        if (trail.some(({ code }) => code === "unitConverted" || code === "signedPair" || code === "remark")) return;
        const printed = raw.normalize("NFKC").replace(/\D/g, "");
        expect(printed.startsWith(figure.value.replace(/\D/g, ""))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("a value read again is itself", () => {
    fc.assert(
      fc.property(near, anyQuantity, (raw, quantity) => {
        const { figure } = readFigure(raw, quantity);
        if (figure.state !== "number") return;
        const again = readFigure(figure.value, quantity);
        expect(again.trail).toEqual([]);
        expect(again.figure).toMatchObject({ state: "number", value: figure.value });
      }),
      { numRuns: 3000 },
    );
  });

  test("a plain number is its own value", () => {
    fc.assert(
      fc.property(magnitude, fc.boolean(), anyQuantity, (digits, negative, quantity) => {
        const raw = negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
        const { figure } = readFigure(raw, quantity);
        const value = quantity.kind !== "money" && isInteger(raw) ? canonical(raw) : raw;
        expect(figure).toEqual({ state: "number", value, raw });
      }),
    );
  });

  describe("a decorated number keeps its value", () => {
    const group = (digits: string) => digits.replace(/^\d+/, (part) => part.replace(/\B(?=(\d{3})+$)/g, ","));
    const widen = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const space = fc.constantFrom("", " ", "\u3000", "\u00a0 ", "\u200b", "\n", "&nbsp;");
    const look = fc.record({
      grouped: fc.boolean(),
      wide: fc.boolean(),
      mark: fc.constantFrom("", "[bookmark: Field_2_3_1_0]"),
      remark: fc.constantFrom("", "（其中修订16件）", "(含上年结转3)"),
      before: space,
      between: space,
      after: space,
    });
    type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;
    const dress = (sign: string, digits: string, unit: string, l: Look) => {
      const grouped = l.grouped ? group(digits) : digits;
      const number = sign + (l.wide ? widen(grouped) : grouped);
      const gap = unit === "" ? "" : l.between;
      return l.mark + l.before + number + gap + unit + l.remark + l.after;
    };
    const read = (raw: string, quantity: Quantity) => {
      const { figure } = readFigure(raw, quantity);
      return figure.state === "number" ? figure.value : `${figure.state}: ${raw}`;
    };

    test("a count", () => {
      fc.assert(
        fc.property(
          whole,
          fc.constantFrom("", ".0", ".00"),
          fc.constantFrom("", "件", "项", "个"),
          look,
          (n, zeros, unit, l) => {
            expect(read(dress("", n + zeros, unit, l), count)).toBe(n);
          },
        ),
      );
    });

    test("a change", () => {
      const sign = fc.constantFrom(
        ["+", ""],
        ["-", "-"],
        ["－", "-"],
        ["减", "-"],
        ["减少", "-"],
        ["增", ""],
        ["", ""],
      );
      fc.assert(
        fc.property(whole, sign, fc.constantFrom("", "项"), look, (n, [printed = "", said = ""], unit, l) => {
          expect(read(dress(printed, n, unit, l), change)).toBe(n === "0" ? "0" : said + n);
        }),
      );
    });

    test("an amount, in either unit", () => {
      const units = fc.constantFrom(["", 0, 0], ["元", 0, -4], ["万元", 4, 0], ["亿元", 8, 4]) as fc.Arbitrary<
        [string, number, number]
      >;
      fc.assert(
        fc.property(magnitude, units, look, (n, [unit, toYuan, toWan], l) => {
          expect(canonical(read(dress("", n, unit, l), yuan))).toBe(shift(n, toYuan));
          expect(canonical(read(dress("", n, unit, l), wan))).toBe(shift(n, toWan));
        }),
      );
    });
  });
});
