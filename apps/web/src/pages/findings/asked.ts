import type { Severity } from "@gouji/schema";
import { everyFinding, type FindingsPlace, type Holdings, type Listed, readLink, writeLink } from "@gouji/view";

/** Which findings are looked at. It is the link. */
export type Asked = FindingsPlace;

export const everything: Asked = everyFinding;

export function readAsked(search: string): Asked {
  const place = readLink(`/findings${search}`);
  if (place?.page !== "findings") return everything;
  const { page: _, ...asked } = place;
  return asked;
}

export const writeAsked = (asked: Asked): string => writeLink({ page: "findings", ...asked });

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
