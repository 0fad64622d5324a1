import { speak } from "@gouji/schema";
import { ruleList, ruleOf, severities, writeLink } from "@gouji/view";
import { A, useLocation, useNavigate } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { useKeys } from "../../keys/keys.ts";
import { roving } from "../../keys/roving.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { Failed } from "../../states/Failed.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { useCounts } from "./held.ts";
import { headingOf } from "./tables.ts";

/** Every rule by what it is about, with its ground and how many reports break it. */
export function RuleList() {
  let field!: HTMLInputElement;
  const location = useLocation();
  const navigate = useNavigate();
  const counts = useCounts();
  const typed = () => new URLSearchParams(location.search).get("q") ?? "";
  const severity = () => severities.find((one) => one === new URLSearchParams(location.search).get("severity"));
  const ask = (q: string, one: string | undefined) => {
    const asked = new URLSearchParams({ ...(q && { q }), ...(one && { severity: one }) }).toString();
    navigate(`/rules${asked && `?${asked}`}`, { replace: true, scroll: false });
  };
  const tables = createMemo(() => {
    const wanted = typed().trim().toLowerCase();
    return ruleList(lang())
      .map(({ table, rules }) => ({
        heading: headingOf(table, lang()),
        rules: rules.filter(
          (one) =>
            (severity() === undefined || one.severity === severity()) &&
            `${one.id} ${one.name} ${one.claims}`.toLowerCase().includes(wanted),
        ),
      }))
      .filter(({ rules }) => rules.length > 0);
  });
  const order = createMemo(() => tables().flatMap(({ rules }) => rules.map(({ id }) => id)));
  const basisOf = (id: string) => {
    const rule = ruleOf(id);
    return rule ? speak[lang()].rule(rule).basisKind : "";
  };
  const countOf = (id: string) => counts.data?.find((one) => one.id === id);
  useKeys({ filter: () => field.focus() });
  useTitle(() => say().rules.title);
  return (
    <div class="rules">
      <header>
        <h1>{say().rules.title}</h1>
        <input
          ref={field}
          type="search"
          autocomplete="off"
          aria-label={say().rules.filter}
          placeholder={say().rules.filter}
          value={typed()}
          onInput={(event) => ask(event.currentTarget.value, severity())}
        />
        <fieldset aria-label={say().names.severity}>
          <For each={severities}>
            {(one) => (
              <button
                type="button"
                aria-pressed={severity() === one}
                onClick={() => ask(typed(), severity() === one ? undefined : one)}
              >
                <Mark look={one} /> {speak[lang()].severity[one]}
              </button>
            )}
          </For>
        </fieldset>
        <p role="status">{say().rules.count(order().length)}</p>
      </header>
      <Show when={counts.isError}>
        <Failed error={counts.error} noun={say().rules.counts} retry={() => void counts.refetch()} rest />
      </Show>
      <Show when={order().length === 0}>
        <p>
          {say().rules.noMatch(typed())}{" "}
          <button type="button" onClick={() => ask("", undefined)}>
            {say().names.clearFilters}
          </button>
        </p>
      </Show>
      <div ref={roving}>
        <For each={tables()}>
          {({ heading, rules }) => (
            <section>
              <h2>{heading}</h2>
              <table>
                <colgroup>
                  <col class="name" />
                  <col />
                  <col class="basis" />
                  <col class="reports" />
                </colgroup>
                <thead class="unseen">
                  <tr>
                    <th scope="col">{say().names.rule}</th>
                    <th scope="col">{say().rules.claims}</th>
                    <th scope="col">{say().rules.basis}</th>
                    <th scope="col">{say().rules.broken}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={rules}>
                    {(rule) => (
                      <tr>
                        <th scope="row">
                          <A
                            href={writeLink({ page: "rules", rule: rule.id })}
                            tabindex="-1"
                            data-at={`${order().indexOf(rule.id)},0`}
                          >
                            <Mark look={rule.severity} /> {rule.name}
                          </A>
                          <span class="unseen"> {speak[lang()].severity[rule.severity]}</span>
                        </th>
                        <td>{rule.claims}</td>
                        <td class="basis">{basisOf(rule.id)}</td>
                        <td class="n">
                          <Show when={countOf(rule.id)}>
                            {(count) => (count().fails.reports > 0 ? say().rules.reports(count().fails.reports) : "")}
                          </Show>
                        </td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </section>
          )}
        </For>
      </div>
    </div>
  );
}
