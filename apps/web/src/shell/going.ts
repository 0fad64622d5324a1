import { useNavigate } from "@solidjs/router";
import type { Handlers } from "../keys/keys.ts";
import { pages } from "../routes.ts";

/** `g o`, `g f` …: the pages that the header names, by key. */
export function useGoing(): Handlers {
  const navigate = useNavigate();
  return Object.fromEntries(
    pages.flatMap(({ nav }) => (nav?.action ? [[nav.action, () => navigate(nav.href)] as const] : [])),
  );
}
