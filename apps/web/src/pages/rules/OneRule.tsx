import { rulePage, writeLink } from "@gouji/view";
import { A, useNavigate } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { useKeys } from "../../keys/keys.ts";
import { langOf } from "../../langOf.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { Failed } from "../../states/Failed.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { Examples } from "./Examples.tsx";
import { useRule } from "./held.ts";
import { Years } from "./Years.tsx";

/** One rule: what it claims, on what ground, why it is usually broken, what it finds in worked cases, and how often. */
export function OneRule(props: { id: string }) {
  const navigate = useNavigate();
  const page = createMemo(() => rulePage(props.id, lang()));
  const counted = useRule(() => props.id);
  useKeys({
    back: () => {
      navigate("/rules");
      return true;
    },
  });
  useTitle(() => page().name);
  return (
    <article class="rule">
      <nav>
        <A href="/rules">‹ {say().names.allRules}</A>
      </nav>
      <h1>
        <Mark look={page().severity} /> {page().name} <small>{page().severityWord}</small>
      </h1>
      <p class="claims">{page().claims}</p>
      <dl>
        <dt>{say().rules.formula}</dt>
        <dd class="formula">{page().formula}</dd>
        <dt>{say().rules.basis}</dt>
        <dd>
          <strong>{page().basisKind}</strong> <span lang={langOf(page().basis)}>{page().basis}</span>
          <Show when={page().articles.length > 0}>
            <ul>
              <For each={page().articles}>{(article) => <li>{article}</li>}</For>
            </ul>
          </Show>
        </dd>
        <dt>{say().rules.over}</dt>
        <dd>
          {say().rules.overs[page().over]}
          <Show when={page().forms.length > 0}>
            {" · "}
            {page()
              .forms.map(({ said, questions }) => say().rules.asked(said, questions))
              .join(say().semicolon)}
          </Show>
        </dd>
        <Show when={page().causes.length > 0}>
          <dt>{say().rules.causes}</dt>
          <dd>
            <ul>
              <For each={page().causes}>{(cause) => <li>{cause}</li>}</For>
            </ul>
          </dd>
        </Show>
        <Show when={page().action}>
          <dt>{say().rules.action}</dt>
          <dd>{page().action}</dd>
        </Show>
        <dt>{say().rules.inLibrary}</dt>
        <dd>
          <Show
            when={counted.data}
            fallback={
              <Show when={counted.isError} fallback={say().states.loading(say().rules.counts)}>
                <Failed error={counted.error} noun={say().rules.counts} retry={() => void counted.refetch()} rest />
              </Show>
            }
          >
            {(one) => (
              <>
                <Show when={one().fails.findings > 0} fallback={<p>{say().rules.neverBroken}</p>}>
                  <p>
                    <A href={writeLink({ page: "findings", year: null, rule: props.id, text: "" })}>
                      {say().rules.tripped(one().fails.reports, one().fails.findings)}
                    </A>
                  </p>
                  <Years years={one().years} rule={props.id} />
                </Show>
                <Show when={one().blocked.reports > 0}>
                  <p>
                    <Mark look="blocked" /> {say().rules.blocked(one().blocked.reports)}
                  </p>
                </Show>
              </>
            )}
          </Show>
        </dd>
      </dl>
      <Show when={page().examples.length > 0}>
        <h2>{say().rules.examples}</h2>
        <Examples examples={page().examples} answered={counted.data?.examples ?? []} />
      </Show>
    </article>
  );
}
