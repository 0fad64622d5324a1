import { readLink, ruleOf } from "@gouji/view";
import { useLocation } from "@solidjs/router";
import { Show } from "solid-js";
import { Empty } from "../../states/Empty.tsx";
import { say } from "../../words/index.ts";
import { OneRule } from "./OneRule.tsx";
import { RuleList } from "./RuleList.tsx";
import "./rules.css";

/** All rules, or the one that the path names. */
export default function RulesPage() {
  const location = useLocation();
  const rule = () => {
    const place = readLink(location.pathname);
    return place?.page === "rules" ? place.rule : null;
  };
  return (
    <Show when={rule()} fallback={<RuleList />} keyed>
      {(id) => (
        <Show
          when={ruleOf(id)}
          fallback={
            <Empty title={say().rules.unknown(id)} said={say().rules.unknownSaid}>
              <a href="/rules">{say().names.allRules}</a>
            </Empty>
          }
        >
          <OneRule id={id} />
        </Show>
      )}
    </Show>
  );
}
