import { type Place, readLink, writeLink } from "@gouji/view";
import { useLocation, useNavigate } from "@solidjs/router";
import { createEffect, on, onCleanup } from "solid-js";
import type { Opened, Target } from "./opened.ts";

type ReportPlace = Extract<Place, { page: "report" }>;

/** How long a walk from cell to cell has to rest before the address follows. */
const REST = 150;

/**
 * Keeps the address and what is looked at the same. An opened finding is a place to come back to; a step from cell to cell is
 * not. `here` is what the address names, `link` the address of what is looked at.
 */
export function useAddress(): {
  here: () => Target;
  link: (opened: Opened) => string;
  follow: (opened: Opened) => void;
} {
  const location = useLocation();
  const navigate = useNavigate();
  const address = () => location.pathname + location.search + location.hash;
  const place = (): ReportPlace | null => {
    const read = readLink(address());
    return read?.page === "report" ? read : null;
  };
  const here = (): Target => place() ?? { cell: null, finding: null };
  const link = ({ focus, whole }: Opened) => {
    const at = place();
    const { cell, finding } = focus();
    return at ? writeLink({ ...at, cell: whole() ? null : cell, finding }) : address();
  };

  function follow(opened: Opened): void {
    let resting: ReturnType<typeof setTimeout> | undefined;
    onCleanup(() => clearTimeout(resting));
    createEffect(
      on(
        [opened.focus, opened.whole],
        () => {
          clearTimeout(resting);
          const to = link(opened);
          if (to === address()) return;
          const replace = opened.focus().finding === here().finding;
          resting = setTimeout(() => navigate(to, { replace, scroll: false }), replace ? REST : 0);
        },
        { defer: true },
      ),
    );
    // Back and forward lead to where the address says.
    createEffect(
      on(
        address,
        () => {
          const at = here();
          const now = opened.focus();
          if (at.finding !== now.finding || (at.cell !== null && at.cell !== now.cell)) opened.aim(at);
        },
        { defer: true },
      ),
    );
  }

  return { here, link, follow };
}
