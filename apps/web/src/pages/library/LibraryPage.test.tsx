import { county } from "@gouji/corpus";
import { columnsOf, digest, examine } from "@gouji/view";
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router";
import { fireEvent, render, screen } from "@solidjs/testing-library";
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query";
import { expect, test, vi } from "vitest";
import { listen } from "../../keys/keys.ts";
import LibraryPage from "./LibraryPage.tsx";

const { authorities, filed } = county({ seed: 1, years: [2023, 2024], missing: 10 });
const few = authorities.slice(0, 8).map((one, at) => ({ ...one, order: at + 1, region: "sl" }));

vi.mock("../../data/source.ts", () => ({
  readLibrary: async () => ({
    demo: true,
    regions: [{ id: "sl", name: "示例县" }],
    ...columnsOf(
      {
        years: [2023, 2024],
        authorities: few,
        filings: filed
          .filter(({ authority }) => few.some(({ id }) => id === authority.id))
          .map(({ authority, year, report }) => ({
            region: "sl",
            authority: authority.id,
            year,
            state: "filed",
            digest: digest(examine(report)),
          })),
      },
      { indicators: ["disclosureRate"], findings: false },
    ),
  }),
  readReport: async ({ authority, year }: { authority: string; year: number }) => ({
    report: filed.find((one) => one.authority.id === authority && one.year === year)?.report,
    previous: null,
    next: null,
  }),
}));

async function open(at: string) {
  const history = createMemoryHistory();
  history.set({ value: at });
  const Page = () => {
    listen(() => "library");
    return <LibraryPage />;
  };
  render(() => (
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter history={history}>
        <Route path="/" component={Page} />
      </MemoryRouter>
    </QueryClientProvider>
  ));
  await screen.findByRole("grid");
  // Nothing has a height here, so that no row would be in sight; the printer gets them all.
  fireEvent(window, new Event("beforeprint"));
  return history;
}

const names = () => [...document.querySelectorAll("tbody th.name")].map((one) => one.textContent);

test("every authority has a row, and its state is said in words beside the mark", async () => {
  await open("/");
  expect(names()).toEqual(few.map(({ name }) => name));
  expect(document.querySelector("td.is-clean")?.textContent).toContain("通过");
});

test("the address filters: initials, and a state", async () => {
  await open("/?q=jyj");
  expect(names()).toEqual(["示例县教育局"]);
});

test("a filter that leaves nothing names itself and offers to be cleared", async () => {
  await open("/?q=zzzz");
  expect(screen.getByRole("grid").textContent).toContain("没有符合“zzzz”的机关");
  fireEvent.click(screen.getAllByText("清除筛选")[0] as HTMLElement);
  await vi.waitFor(() => expect(names()).toHaveLength(few.length));
});

test("arrows walk the matrix from one Tab stop, and the address follows", async () => {
  const history = await open("/");
  const grid = screen.getByRole("grid");
  expect(grid.tabIndex).toBe(0);
  grid.focus();
  fireEvent.keyDown(grid, { key: "ArrowDown" });
  fireEvent.keyDown(grid, { key: "ArrowDown" });
  fireEvent.keyDown(grid, { key: "ArrowLeft" });
  expect(grid.getAttribute("aria-activedescendant")).toBe(`at-${few[1]?.id}-2023`);
  await vi.waitFor(() => expect(history.get()).toBe(`/#${few[1]?.id}/2023`));
});
