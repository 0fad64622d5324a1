import { speak } from "@gouji/schema";
import { type RulesPlace, readLink, ruleList, ruleOf, severities, wholeCatalogue, writeLink } from "@gouji/view";
import { A, useLocation, useNavigate } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { useKeys } from "../../keys/keys.ts";
import { roving } from "../../keys/roving.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { DataLinks } from "../../shell/DataLinks.tsx";
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
  const asked = createMemo((): RulesPlace => {
    const place = readLink(`/rules${location.search}`);
    return place?.page === "rules" ? place : wholeCatalogue;
  });
  const ask = (to: Partial<RulesPlace>) =>
    navigate(writeLink({ page: "rules", ...asked(), ...to }), { replace: true, scroll: false });
  const tables = createMemo(() =>
    ruleList(lang(), asked()).map(({ table, rules }) => ({ heading: headingOf(table, lang()), rules })),
  );
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
          value={asked().text}
          onInput={(event) => ask({ text: event.currentTarget.value })}
        />
        <fieldset aria-label={say().names.severity}>
          <For each={severities}>
            {(one) => (
              <button
                type="button"
                aria-pressed={asked().severity === one}
                onClick={() => ask({ severity: asked().severity === one ? null : one })}
              >
                <Mark look={one} /> {speak[lang()].severity[one]}
              </button>
            )}
          </For>
        </fieldset>
        <p role="status">{say().rules.count(order().length)}</p>
        <DataLinks />
      </header>
      <Show when={counts.isError}>
        <Failed error={counts.error} noun={say().rules.counts} retry={() => void counts.refetch()} rest />
      </Show>
      <Show when={order().length === 0}>
        <p>
          {say().rules.noMatch(asked().text)}{" "}
          <button type="button" onClick={() => ask(wholeCatalogue)}>
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
                            href={writeLink({ page: "rules", ...wholeCatalogue, rule: rule.id })}
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
