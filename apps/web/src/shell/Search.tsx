import { readLibraryQuery, writeLibraryQuery } from "@gouji/view";
import { useLocation, useNavigate } from "@solidjs/router";
import { onCleanup } from "solid-js";
import { perform, useKeys } from "../keys/keys.ts";
import { say } from "../words/index.ts";

/** Finds authorities by name, old name or initials; it narrows the library while one types. */
export function Search() {
  let field!: HTMLInputElement;
  const location = useLocation();
  const navigate = useNavigate();
  const query = () => readLibraryQuery(location.pathname === "/" ? location.search : "");
  const ask = (text: string, replace: boolean) =>
    navigate(`/${asked(writeLibraryQuery({ ...query(), text }))}`, { replace, scroll: false });
  // A long roster is narrowed when the typing rests, so that no key waits for it.
  let resting: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(resting));
  const narrow = () => {
    if (location.pathname !== "/") return;
    clearTimeout(resting);
    resting = setTimeout(() => ask(field.value, true), 120);
  };
  const enter = () => {
    field.focus();
    field.select();
  };
  useKeys({ search: enter });
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          clearTimeout(resting);
          ask(field.value, false);
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={say().shell.search.label}
          placeholder={say().shell.search.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={query().text}
          onInput={(event) => !event.isComposing && narrow()}
          onCompositionEnd={narrow}
        />
        <button type="button" class="keys" title={say().shell.palette.open} onClick={() => perform("palette")}>
          Ctrl K
        </button>
      </form>
    </search>
  );
}

const asked = (query: string) => (query === "" ? "" : `?${query}`);
