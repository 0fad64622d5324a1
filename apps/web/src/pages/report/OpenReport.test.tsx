import { generate, planters } from "@gouji/corpus";
import type { Report } from "@gouji/schema";
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { fireEvent, render, screen, within } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { afterEach, expect, test, vi } from "vitest";
import type { HeldReport } from "../../data/source.ts";
import { listen } from "../../keys/keys.ts";
import { setLang } from "../../settings.ts";
import { OpenReport } from "./OpenReport.tsx";

const sound = generate({
  seed: 7,
  year: 2023,
  form: "2021",
  authority: "示例县司法局",
  level: "county",
  size: "bureau",
});

const held = (report: Report): HeldReport =>
  ({
    region: "sl",
    authority: "sl-sfj",
    year: 2023,
    scope: "agency",
    scopes: ["agency"],
    state: "filed",
    rev: 1,
    at: "2024-01-20T08:00:00Z",
    report,
    previous: null,
    next: null,
  }) as unknown as HeldReport;

function open(report: Report, at = "/r/sl-sfj/2023") {
  const history = createMemoryHistory();
  history.set({ value: at });
  const Page = () => {
    listen(() => "report");
    return <OpenReport held={held(report)} name="示例县司法局" library={undefined} />;
  };
  const shown = render(() => (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <MemoryRouter history={history}>
        <Route path={["/r/:authority/:year", "/r/:authority/:year/f/:finding"]} component={Page} />
      </MemoryRouter>
    </QueryClientProvider>
  ));
  return { ...shown, history };
}

const inspector = () => screen.getByRole("complementary");
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

afterEach(() => setLang("zh"));

test("a clean report lists what was proved", () => {
  open(sound);
  expect(inspector().textContent).toContain("42 条等式全部成立");
  expect(within(inspector()).getAllByText("收支平衡").length).toBeGreaterThan(0);
});

test("F8 opens the problem, marks the cell in the table and says so in the address", async () => {
  vi.useFakeTimers();
  const spoilt = planters.digitReplaced(sound, 3);
  const cell = spoilt?.planted.edits[0]?.cell as string;
  const { history } = open(spoilt?.report as Report);
  press("F8");
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(inspector().textContent).toContain("问题 1/");
  expect(inspector().querySelector(".equation .off")).not.toBeNull();
  expect(history.get()).toMatch(/^\/r\/sl-sfj\/2023\/f\/[0-9a-f]+#/);
  expect(document.getElementById(`cell-${cell}`)?.textContent).toMatch(/疑错|可能有错/);
});

test("a value that is tried moves the lamps, and Esc restores them", () => {
  const spoilt = planters.digitReplaced(sound, 3);
  const [{ cell, to } = { cell: "", to: "" }] = spoilt?.planted.edits ?? [];
  open(spoilt?.report as Report, `/r/sl-sfj/2023#${cell}`);
  const field = within(inspector()).getByRole("textbox");
  fireEvent.input(field, { target: { value: to } });
  expect(inspector().querySelector(".lamps")?.textContent).toContain("不平 0");
  fireEvent.keyDown(field, { key: "Escape" });
  expect(inspector().querySelector(".lamps")).toBeNull();
});

test("a letter typed into the field is the field's own", () => {
  open(planters.digitReplaced(sound, 3)?.report as Report, "/r/sl-sfj/2023#requests/received@total");
  const before = inspector().textContent;
  fireEvent.keyDown(within(inspector()).getByRole("textbox"), { key: "n" });
  expect(inspector().textContent).toBe(before);
});

test("cells are reached by one Tab stop, and named by their row and column", () => {
  open(sound);
  const stops = document.querySelectorAll('td.figure[tabindex="0"]');
  expect(stops).toHaveLength(1);
  const total = document.getElementById("cell-requests/received@total");
  const headers = (total?.getAttribute("headers") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent);
  expect(headers).toEqual(["一、本年新收政府信息公开申请数量", "总计"]);
});

test("what is missing is asked for, not passed", () => {
  const gaps = planters.tableUnfilled(sound, 1);
  open(gaps?.report as Report);
  expect(within(inspector()).getByRole("heading", { name: "无法核对" })).toBeDefined();
});

test("the frame speaks English, the report stays Chinese", () => {
  setLang("en");
  open(sound);
  expect(inspector().textContent).toContain("All 42 equations hold");
  expect(document.querySelector(".paper")?.getAttribute("lang")).toBe("zh-CN");
});
