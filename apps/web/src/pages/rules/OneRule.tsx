import { everyFinding, rulePage, writeLink } from "@gouji/view";
import { A, useNavigate } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { useKeys } from "../../keys/keys.ts";
import { Mark } from "../../marks/Mark.tsx";
import { lang } from "../../settings.ts";
import { DataLinks } from "../../shell/DataLinks.tsx";
import { Failed } from "../../states/Failed.tsx";
import { useTitle } from "../../title.ts";
import { say } from "../../words/index.ts";
import { Examples } from "./Examples.tsx";
import { useRule } from "./held.ts";
import { RuleText } from "./RuleText.tsx";
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
        <DataLinks />
      </nav>
      <RuleText page={page()} />
      <dl>
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
                    <A href={writeLink({ page: "findings", ...everyFinding, rule: props.id })}>
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
