import type { Library, LibraryQuery, LibraryRow, Sort } from "@gouji/view";
import { createVirtualizer } from "@tanstack/solid-virtual";
import { createEffect, createMemo, createSignal, For, type JSX, on, onCleanup, onMount, Show } from "solid-js";
import { size } from "../../settings.ts";
import { say } from "../../words/index.ts";
import { Place } from "./Place.tsx";
import type { Spot } from "./spot.ts";

type Line = { readonly row: LibraryRow } | { readonly label: string; readonly said: string };

interface Props {
  readonly shown: Library;
  readonly region: string;
  readonly query: LibraryQuery;
  readonly at: Spot | null;
  readonly select: (spot: Spot) => void;
  readonly open: (spot: Spot) => void;
  readonly change: (query: Partial<LibraryQuery>) => void;
  readonly ref: (table: HTMLTableElement) => void;
  readonly fallback: JSX.Element;
}

const HEIGHT = { normal: 32, large: 40, largest: 48 } as const;

/** Authorities by years. Only the rows in sight are drawn, all of them for the printer. */
export function Matrix(props: Props) {
  let scroll!: HTMLDivElement;
  const [printing, setPrinting] = createSignal(false);
  const lines = createMemo((): Line[] =>
    props.shown.groups.flatMap(({ label, rows, tally }) => [
      ...(label === null
        ? []
        : [
            {
              label: say().library.kinds[label] ?? label,
              said: say().library.subtotal(rows.length, tally.filed, tally.problems),
            },
          ]),
      ...rows.map((row) => ({ row })),
    ]),
  );
  const virtual = createVirtualizer({
    get count() {
      return lines().length;
    },
    getScrollElement: () => scroll,
    estimateSize: () => HEIGHT[size()],
    overscan: 12,
  });
  createEffect(on(size, () => virtual.measure(), { defer: true }));
  const drawn = () =>
    printing() ? lines().map((_, index) => index) : virtual.getVirtualItems().map(({ index }) => index);
  const above = () => (printing() ? 0 : (virtual.getVirtualItems()[0]?.start ?? 0));
  const below = () => (printing() ? 0 : virtual.getTotalSize() - (virtual.getVirtualItems().at(-1)?.end ?? 0));

  createEffect(
    on([() => props.at, lines], ([at]) => {
      const index = lines().findIndex((line) => "row" in line && line.row.authority.id === at?.authority);
      if (index >= 0) virtual.scrollToIndex(index, { align: "auto" });
    }),
  );
  const before = () => setPrinting(true);
  const after = () => setPrinting(false);
  onMount(() => {
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
  });
  onCleanup(() => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  });

  const sorted = (sort: Sort) =>
    props.query.sort === sort ? (props.query.descending ? "descending" : "ascending") : undefined;
  const sortBy = (sort: Sort, descending: boolean) =>
    props.change(props.query.sort === sort ? { descending: !props.query.descending } : { sort, descending });
  const Head = (head: { sort: Sort; class?: string; descending?: boolean; children: JSX.Element }) => (
    <th scope="col" class={head.class} aria-sort={sorted(head.sort)}>
      <button type="button" class="printed" tabindex="-1" onClick={() => sortBy(head.sort, head.descending ?? false)}>
        {head.children}
        <span aria-hidden="true">{sorted(head.sort) === undefined ? "" : props.query.descending ? " ▾" : " ▴"}</span>
      </button>
    </th>
  );

  return (
    <div class="matrix" ref={scroll} data-region="">
      <table
        ref={props.ref}
        role="grid"
        tabIndex={0}
        aria-label={say().library.matrix(props.region, props.shown.year ?? 0)}
        aria-rowcount={lines().length + 1}
        aria-colcount={props.shown.years.length + 5}
        aria-activedescendant={props.at ? idOf(props.at) : undefined}
        aria-readonly="true"
      >
        <colgroup>
          <col class="seq" />
          <col class="name" />
          <For each={props.shown.years}>{() => <col class="year" />}</For>
          <col class="figure" />
          <col class="figure" />
          <col class="share" />
        </colgroup>
        <thead>
          <tr aria-rowindex="1">
            <Head sort="order">{say().names.number}</Head>
            <Head sort="name" class="name">
              {say().names.authority}
            </Head>
            <For each={props.shown.years}>
              {(year) => (
                <th scope="col" classList={{ year: true, chosen: year === props.shown.year }}>
                  <button
                    type="button"
                    class="printed"
                    tabindex="-1"
                    aria-pressed={year === props.shown.year}
                    onClick={() => props.change({ year })}
                  >
                    {year}
                  </button>
                </th>
              )}
            </For>
            <Head sort="received" class="figure" descending>
              {say().names.received}
            </Head>
            <Head sort="processed" class="figure" descending>
              {say().names.processed}
            </Head>
            <Head sort="indicator" class="figure" descending>
              {say().indicators[props.query.indicator].name}
            </Head>
          </tr>
        </thead>
        <tbody>
          <Show when={lines().length === 0}>
            <tr>
              <td colspan={props.shown.years.length + 5}>{props.fallback}</td>
            </tr>
          </Show>
          <tr class="gap" role="presentation" style={{ height: `${above()}px` }} />
          <For each={drawn()}>
            {(index) => <Show when={lines()[index]}>{(line) => <Row line={line()} index={index} {...props} />}</Show>}
          </For>
          <tr class="gap" role="presentation" style={{ height: `${below()}px` }} />
        </tbody>
      </table>
    </div>
  );
}

const idOf = ({ authority, year }: Spot) => `at-${authority}-${year}`;

function Row(props: Props & { line: Line; index: number }) {
  const row = () => ("row" in props.line ? props.line.row : null);
  const group = () => ("label" in props.line ? props.line : null);
  const isAt = (year: number) => props.at?.authority === row()?.authority.id && props.at?.year === year;
  const figure = (which: "received" | "processed") => row()?.chosen?.digest?.figures[which] ?? "";
  const share = () => {
    const measured = row()?.chosen?.digest?.measures[props.query.indicator];
    return measured?.state === "value" ? measured.text : "";
  };
  return (
    <Show
      when={row()}
      fallback={
        <tr class="group" aria-rowindex={props.index + 2}>
          <th colspan={props.shown.years.length + 5} scope="rowgroup">
            {group()?.label} <small>{group()?.said}</small>
          </th>
        </tr>
      }
    >
      {(mine) => (
        <tr aria-rowindex={props.index + 2} classList={{ here: props.at?.authority === mine().authority.id }}>
          <td class="seq n">{mine().authority.order}</td>
          <th scope="row" class="name" lang="zh-CN" title={mine().authority.name}>
            {mine().authority.name}
          </th>
          <For each={mine().places}>
            {(place) => (
              <td
                role="gridcell"
                id={idOf({ authority: mine().authority.id, year: place.year })}
                class={`place shade-${place.shade} is-${place.look}`}
                classList={{ at: isAt(place.year), chosen: place.year === props.shown.year }}
                aria-selected={isAt(place.year)}
                onClick={() => props.select({ authority: mine().authority.id, year: place.year })}
                onDblClick={() => props.open({ authority: mine().authority.id, year: place.year })}
              >
                <Place place={place} bare={props.query.lens === "indicator"} />
              </td>
            )}
          </For>
          <td class="figure n">{figure("received")}</td>
          <td class="figure n">{figure("processed")}</td>
          <td class="figure n">{share()}</td>
        </tr>
      )}
    </Show>
  );
}
