import { type EquationShown, type SideShown, show, type TermShown } from "@gouji/view";
import { createMemo, createSignal, Index, Show } from "solid-js";
import { Mark } from "../../marks/Mark.tsx";
import { say } from "../../words/index.ts";
import type { Opened } from "./opened.ts";

/** A sum of more terms than this is told by those that are not zero. */
const FEW = 8;

/** Two sums with their terms, one below the other, and what is left between them. */
export function Equation(props: { equation: EquationShown; opened: Opened }) {
  const off = () => props.equation.residual !== null && props.equation.residual !== "0" && props.equation.sign === "=";
  /** What the report says where something else is tried. */
  const was = (term: TermShown) =>
    term.here && props.opened.attempted()?.figures[term.cell]
      ? show(props.opened.examined.report.figures[term.cell]).text
      : undefined;
  /** A sum of twenty terms of which two are no zero is those two. */
  const [unfolded, setUnfolded] = createSignal(false);
  const isPlain = (term: TermShown) =>
    term.text === "0" &&
    term.suspect !== "sole" &&
    term.suspect !== "candidate" &&
    was(term) === undefined &&
    !(term.here && term.cell === props.opened.focus().cell);
  const long = () => [props.equation.left.terms, props.equation.right.terms].filter(({ length }) => length > FEW);
  const plain = createMemo(() => new Set(long().flatMap((terms) => terms.filter(isPlain))));
  const isFolded = (term: TermShown) => !unfolded() && plain().has(term);
  const Term = (own: { term: TermShown; first: boolean }) => (
    <tr
      hidden={isFolded(own.term)}
      classList={{
        suspect: own.term.suspect === "sole" || own.term.suspect === "candidate",
        here: own.term.here && own.term.cell === props.opened.focus().cell,
      }}
    >
      <td class="sign">{own.term.sign === "-" ? "−" : own.first ? "" : "+"}</td>
      <th scope="row">
        <Show when={own.term.here} fallback={own.term.label}>
          <button
            type="button"
            class="plain"
            onClick={() => {
              props.opened.go({ move: "follow", cell: own.term.cell });
              document.getElementById(`cell-${own.term.cell}`)?.scrollIntoView({ block: "center" });
            }}
          >
            {own.term.label}
          </button>
        </Show>
        <Show when={own.term.year}>{(year) => <small> {say().report.previousYear(year())}</small>}</Show>
        <Show when={own.term.authority}>{(authority) => <small> {authority()}</small>}</Show>
      </th>
      <td class="value n">
        <Show when={own.term.suspect === "sole" || own.term.suspect === "candidate"}>
          <Mark look="error" hollow={own.term.suspect === "candidate"} />
          <span class="unseen">{own.term.suspect ? say().report.suspect[own.term.suspect] : ""}</span>
        </Show>{" "}
        <Show when={was(own.term) !== undefined} fallback={own.term.text}>
          <s>{was(own.term)}</s> <ins>{own.term.text}</ins>
        </Show>
      </td>
    </tr>
  );
  const Side = (own: { side: SideShown; sign: string }) => (
    <>
      <Index each={own.side.terms}>{(term, at) => <Term term={term()} first={at === 0} />}</Index>
      <Show when={own.side.constant !== 0}>
        <tr>
          <td class="sign">{own.side.constant < 0 ? "−" : "+"}</td>
          <th scope="row" />
          <td class="value n">{Math.abs(own.side.constant)}</td>
        </tr>
      </Show>
      <Show when={own.side.terms.length > 1 || own.side.constant !== 0}>
        <tr class="sum">
          <td class="sign">{own.sign}</td>
          <th scope="row">{say().report.sum}</th>
          <td class="value n">{own.side.sum ?? "?"}</td>
        </tr>
      </Show>
    </>
  );
  return (
    <>
      <table class="equation">
        <tbody>
          <Side side={props.equation.left} sign="=" />
        </tbody>
        <tbody>
          <tr class="relation">
            <td class="sign">{off() ? "≠" : props.equation.sign}</td>
            <th scope="row">{say().report.difference}</th>
            <td class="value n">
              <strong classList={{ off: props.equation.holds === false }}>
                {props.equation.difference?.replace("-", "−") ?? "?"}
              </strong>
            </td>
          </tr>
        </tbody>
        <tbody>
          <Side side={props.equation.right} sign="=" />
        </tbody>
      </table>
      <Show when={plain().size > 0}>
        <p class="screen-only">
          <button type="button" class="plain" aria-expanded={unfolded()} onClick={() => setUnfolded(!unfolded())}>
            {unfolded() ? say().report.zeros.fold : say().report.zeros.unfold(plain().size)}
          </button>
        </p>
      </Show>
    </>
  );
}
