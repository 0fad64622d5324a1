import { A } from "@solidjs/router";
import { useTitle } from "../title.ts";
import { say } from "../words/index.ts";
import { Empty } from "./Empty.tsx";

export function NoSuchPage() {
  useTitle(() => say().states.missing.title);
  return (
    <Empty title={say().states.missing.title} said={say().states.missing.said}>
      <A href="/">{say().states.missing.library}</A>
      <button type="button" onClick={() => history.back()}>
        {say().states.missing.back}
      </button>
    </Empty>
  );
}
