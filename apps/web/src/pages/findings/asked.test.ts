import { describe, expect, it } from "vitest";
import { everything, readAsked, writeAsked } from "./asked.ts";

describe("the address of the findings", () => {
  it("says nothing of what is as usual", () => {
    expect(writeAsked(everything)).toBe("/findings");
    expect(readAsked("")).toEqual(everything);
  });

  it("is read as it was written", () => {
    const asked = {
      year: 2024,
      rule: "requests/flow",
      text: "scjg",
      severities: ["error", "info"],
      states: ["returned"],
    } as const;
    const link = writeAsked(asked);
    expect(link).toBe("/findings?year=2024&rule=requests/flow&q=scjg&severity=error,info&state=returned");
    expect(readAsked(link.slice("/findings".length))).toEqual(asked);
  });

  it("passes over what it does not know", () => {
    expect(readAsked("?severity=loud,error&state=eaten&year=x")).toEqual({ ...everything, severities: ["error"] });
  });
});
