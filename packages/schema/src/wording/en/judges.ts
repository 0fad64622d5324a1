import type { Phrases } from "../phrases.ts";

const noNumber = "holds no number: not applicable";
const blankOr = (raw: string) => (raw === "" ? "is blank" : `reads “${raw}”, which is not a number`);

export const judges: Phrases["judges"] = {
  implies: {
    pass: ({ left, right }) => `${left}; ${right}; they agree`,
    fail: ({ left, right }) => `${left}, yet ${right}`,
    notApplicable: () => "not applicable",
  },
  paired: {
    pass: ({ left, right }) => `${left}; ${right}; they agree`,
    fail: ({ left, right }) => `${left}, yet ${right}`,
    notApplicable: () => "not applicable",
  },
  competent: {
    pass: ({ list }) => `${list}: within the power to make rules`,
    fail: ({ list }) => `${list}, yet organs of a county and below make no government rules`,
    notApplicable: () => "the level of the organ is unknown, or it may make rules: not applicable",
  },
  feeReported: {
    pass: ({ left }) => `${left}: agrees with what is said of fees`,
    fail: ({ left }) => `${left}, yet the last section does not tell of information-processing fees`,
    notApplicable: () => "not applicable",
    blocked: ({ left }) => `${left}, yet the report lacks the text of the last section: cannot be checked`,
  },
  count: {
    pass: ({ cell, raw }) => `${cell} reads ${raw}: a count`,
    fail: ({ cell, raw }) => `${cell} reads ${raw}; it must be a whole number not below 0`,
    notApplicable: ({ cell }) => `${cell} ${noNumber}`,
  },
  signed: {
    pass: ({ cell, raw }) => `${cell} reads ${raw}: a whole number`,
    fail: ({ cell, raw }) => `${cell} reads ${raw}; it must be a whole number`,
    notApplicable: ({ cell }) => `${cell} ${noNumber}`,
  },
  money: {
    pass: ({ cell, raw }) => `${cell} reads ${raw}: an amount`,
    fail: ({ cell, raw, value }) =>
      value.startsWith("-")
        ? `${cell} reads ${raw}; an amount must not be below 0`
        : `${cell} reads ${raw}, with more decimal places than the unit has`,
    notApplicable: ({ cell }) => `${cell} ${noNumber}`,
  },
  filled: {
    pass: ({ cell, raw }) => `${cell} reads ${raw}`,
    fail: ({ cell, raw }) => `${cell} ${blankOr(raw)}`,
    notApplicable: ({ cell }) => `the document lacks the cell ${cell}, or its whole table is empty: not applicable`,
  },
  unfilled: {
    pass: ({ part }) => `${part}: filled in`,
    fail: ({ part, cells }) => `${part}: none of the ${cells} cells holds a number`,
    notApplicable: ({ part }) => `${part}: the document lacks this table: not applicable`,
  },
  present: {
    pass: ({ part }) => `${part}: the table is there`,
    fail: ({ part, cells }) => `${part}: the table is missing, ${cells} cells have no data`,
    notApplicable: ({ part }) => `${part}: the document is an excerpt and need not have every table: not applicable`,
  },
  due: {
    pass: ({ form }) => `it follows the ${form}, as its year requires`,
    fail: ({ form, due }) => `it follows the ${form}, while its year requires the ${due}`,
    notApplicable: () => "no known form is due for the year: not applicable",
    blocked: () => "the report does not name its year: its form cannot be checked",
  },
  scale: {
    pass: ({ left, right }) => `${left}; ${right}; of the same order`,
    fail: ({ left, right }) => `${left}, yet ${right}: about ten thousand times apart`,
    notApplicable: () => "no comparable report of the year before: not applicable",
  },
  repeated: {
    pass: ({ part }) => `${part}: the text differs from that of the year before`,
    fail: ({ part }) => `${part}: the text is almost the same as the year before`,
    notApplicable: ({ part }) => `${part}: the text is too short, or one year lacks it: not applicable`,
    blocked: () => "the report of the year before could not be read: cannot be checked",
  },
  copied: {
    pass: () => "the figures differ from those of the year before",
    fail: () => "every figure other than zero is the same as the year before",
    notApplicable: () => "too few figures other than zero: not applicable",
    blocked: () => "the report of the year before could not be read: cannot be checked",
  },
  timely: {
    pass: ({ published, deadline }) => `published ${published}, due by ${deadline}`,
    fail: ({ published, deadline }) => `published ${published}, after ${deadline}`,
    notApplicable: () => "date of publication or scope not known: not applicable",
  },
  jumps: {
    pass: ({ left, right }) => `${left}; ${right}; little change`,
    fail: ({ left, right }) => `${left}; ${right}; far more than in earlier years`,
    notApplicable: () => "too few years to compare: not applicable",
    blocked: () => "the report of the year before could not be read: cannot be checked",
  },
  changed: {
    pass: () => "the same as published before",
    fail: () => "not the same as published before",
    notApplicable: () => "no version published before: not applicable",
  },
  titled: {
    pass: () => "the title names the annual report on open government information",
    fail: () => "the title names openness of government affairs instead of open government information",
    notApplicable: () => "the document has no title: not applicable",
  },
};
