import { createSignal } from "solid-js";
import { copy } from "../../copy.ts";
import { useKeys } from "../../keys/keys.ts";
import { say } from "../../words/index.ts";

/** Puts a table on the clipboard as Excel and WPS take it. */
export function CopyTable(props: { rows: () => readonly (readonly string[])[] }) {
  const [copied, setCopied] = createSignal(false);
  const act = () => {
    setCopied(
      copy(
        props
          .rows()
          .map((row) => row.join("\t"))
          .join("\r\n"),
      ),
    );
    return true;
  };
  useKeys({ copyAs: act });
  return (
    <p class="acts">
      <button type="button" onClick={act}>
        {say().compare.copy}
      </button>{" "}
      <span role="status">{copied() ? say().report.copied : ""}</span>
    </p>
  );
}
