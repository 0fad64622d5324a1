import { type FindingRow, type RuleFindings, wholeCatalogue, writeLink } from "@gouji/view";
import { A, useNavigate } from "@solidjs/router";
import { createVirtualizer } from "@tanstack/solid-virtual";
import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js";
import { copy } from "../../copy.ts";
import { useKeys } from "../../keys/keys.ts";
import { Mark } from "../../marks/Mark.tsx";
import { usePrinting } from "../../printing.ts";
import { size } from "../../settings.ts";
import { say } from "../../words/index.ts";

type Line = { readonly rule: RuleFindings } | { readonly row: FindingRow };

const HEIGHT = { normal: 34, large: 42, largest: 50 } as const;

/** Every finding, rule by rule. Only those in sight are drawn, all of them for the printer. */
export function FindingList(props: { rules: readonly RuleFindings[] }) {
  let list!: HTMLDivElement;
  const navigate = useNavigate();
  const printing = usePrinting();
  const lines = createMemo((): Line[] =>
    props.rules.flatMap((rule) => [{ rule }, ...rule.rows.map((row) => ({ row }))]),
  );
  const [at, setAt] = createSignal(0);
  createEffect(on(lines, () => setAt(0), { defer: true }));
  const virtual = createVirtualizer({
    get count() {
      return lines().length;
    },
    getScrollElement: () => list,
    estimateSize: () => HEIGHT[size()],
    overscan: 12,
  });
  createEffect(on(size, () => virtual.measure(), { defer: true }));
  const drawn = () =>
    printing() ? lines().map((_, index) => index) : virtual.getVirtualItems().map(({ index }) => index);
  const above = () => (printing() ? 0 : (virtual.getVirtualItems()[0]?.start ?? 0));
  const below = () => (printing() ? 0 : virtual.getTotalSize() - (virtual.getVirtualItems().at(-1)?.end ?? 0));

  const rowAt = (index: number) => {
    const line = lines()[index];
    return line && "row" in line ? line.row : undefined;
  };
  const free = () => {
    const active = document.activeElement;
    return !active || active === list || active === document.body || active.id === "main";
  };
  const go = (to: number, by: 1 | -1) => {
    if (!free()) return false;
    const last = lines().length - 1;
    let index = Math.min(last, Math.max(0, to));
    while (index > 0 && index < last && !rowAt(index)) index += by;
    if (!rowAt(index)) index += 1;
    setAt(index);
    list.focus({ preventScroll: true });
    virtual.scrollToIndex(index, { align: "auto" });
    return true;
  };
  const screenful = () => Math.max(1, Math.floor(list.clientHeight / HEIGHT[size()]) - 1);
  useKeys({
    up: () => go(at() - 1, -1),
    down: () => go(at() + 1, 1),
    pageUp: () => go(at() - screenful(), -1),
    pageDown: () => go(at() + screenful(), 1),
    first: () => go(0, 1),
    last: () => go(lines().length - 1, -1),
    nextProblem: () => go(at() + 1, 1),
    previousProblem: () => go(at() - 1, -1),
    open: () => {
      const row = rowAt(at());
      if (!row || !free()) return false;
      navigate(linkOf(row));
      return true;
    },
    copyText: () => {
      const row = rowAt(at());
      return row ? copy(`${row.authority.name} ${row.year} ${row.heading}\n${location.origin}${linkOf(row)}`) : false;
    },
  });
  return (
    <div
      class="list"
      ref={list}
      role="grid"
      tabIndex={0}
      aria-label={say().findings.list}
      aria-rowcount={lines().length}
      aria-activedescendant={rowAt(at()) ? `finding-${at()}` : undefined}
    >
      <div role="presentation" style={{ height: `${above()}px` }} />
      <For each={drawn()}>
        {(index) => (
          <Show when={lines()[index]} keyed>
            {(line) =>
              "rule" in line ? (
                <div class="rule" role="row" aria-rowindex={index + 1}>
                  <span role="rowheader">
                    <A href={writeLink({ page: "rules", ...wholeCatalogue, rule: line.rule.rule })} tabindex="-1">
                      {line.rule.name}
                    </A>{" "}
                    <span class="claims">{line.rule.claims}</span>
                  </span>
                  <span class="n" role="gridcell">
                    {say().findings.ruleCount(line.rule.authorities, line.rule.findings)}
                  </span>
                </div>
              ) : (
                <div
                  class="finding"
                  role="row"
                  tabindex="-1"
                  id={`finding-${index}`}
                  aria-rowindex={index + 1}
                  aria-selected={index === at()}
                  classList={{ at: index === at() }}
                  onClick={() => setAt(index)}
                >
                  <span role="gridcell" class="severity">
                    <Mark look={line.row.severity} />
                    <span class="unseen">{say().findings.severityOf(line.row.severity)}</span>
                  </span>
                  <span role="gridcell" class="name" lang="zh-CN">
                    {line.row.authority.name}
                  </span>
                  <span role="gridcell" class="n">
                    {line.row.year}
                  </span>
                  <span role="gridcell" class="heading">
                    <A href={linkOf(line.row)} tabindex="-1">
                      {line.row.heading}
                    </A>
                  </span>
                </div>
              )
            }
          </Show>
        )}
      </For>
      <div role="presentation" style={{ height: `${below()}px` }} />
    </div>
  );
}

const linkOf = ({ authority, year, fingerprint }: FindingRow) =>
  writeLink({
    page: "report",
    authority: authority.id,
    year,
    revision: null,
    scope: null,
    cell: null,
    finding: fingerprint,
  });
