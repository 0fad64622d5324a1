import { describe, expect, it } from "vitest";
import { readAsked, writeAsked } from "./asked.ts";

describe("the address within a region", () => {
  it("names the way down", () => {
    const asked = {
      region: "sl",
      year: 2024,
      cell: "requests/received@total",
      path: ["sl-gaj"],
      show: "differ",
    } as const;
    const link = writeAsked(asked);
    expect(link).toBe("/agg/sl/2024?focus=requests/received@total&path=sl-gaj&show=differ");
    const [path = "", query = ""] = link.split("?");
    expect(readAsked(path, `?${query}`)).toEqual(asked);
  });

  it("is none without a region and a year", () => {
    expect(readAsked("/agg", "")).toBeNull();
    expect(readAsked("/agg/sl/when", "")).toBeNull();
  });
});
