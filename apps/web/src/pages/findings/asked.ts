import type { Severity } from "@gouji/schema";
import {
  type FilingState,
  type FindingsQuery,
  filingStates,
  type Holdings,
  isFiled,
  type Listed,
  readLink,
  severities,
  writeLink,
} from "@gouji/view";

/** Which findings are looked at. It is the link. */
export interface Asked extends FindingsQuery {
  /** Any of them; none chosen is all. */
  readonly severities: readonly Severity[];
  readonly states: readonly FilingState[];
}

export const everything: Asked = { year: null, rule: null, text: "", severities: [], states: [] };

/** In these a report is there to be judged. */
export const judged = filingStates.filter(isFiled);

export function readAsked(search: string): Asked {
  const place = readLink(`/findings${search}`);
  const { year, rule, text } = place?.page === "findings" ? place : everything;
  const fields = new URLSearchParams(search);
  const among = <T extends string>(key: string, all: readonly T[]) => {
    const said = (fields.get(key) ?? "").split(",");
    return all.filter((one) => said.includes(one));
  };
  return { year, rule, text, severities: among("severity", severities), states: among("state", judged) };
}

export function writeAsked({ severities, states, ...asked }: Asked): string {
  const link = writeLink({ page: "findings", ...asked });
  const more = [severities.length > 0 && `severity=${severities}`, states.length > 0 && `state=${states}`].filter(
    Boolean,
  );
  return more.length === 0 ? link : `${link}${link.includes("?") ? "&" : "?"}${more.join("&")}`;
}

/** What is held, without the reports and the findings that are not asked for. */
export function narrowed(
  holdings: Holdings<Listed>,
  { severities, states }: Pick<Asked, "severities" | "states">,
): Holdings<Listed> {
  const wanted = (severity: Severity) => severities.length === 0 || severities.includes(severity);
  return {
    ...holdings,
    filings: holdings.filings.flatMap(({ digest, ...filing }) =>
      digest && (states.length === 0 || states.includes(filing.state))
        ? [{ ...filing, digest: { ...digest, findings: digest.findings.filter((one) => wanted(one.severity)) } }]
        : [],
    ),
  };
}
