import type { Report } from "@gouji/schema";
import { Desk } from "../report/Desk.tsx";
import { openReport } from "../report/opened.ts";

/** A report that is nowhere but on this screen: sheet and inspector as of one in the library, but it has no address. */
export function CheckedReport(props: { report: Report }) {
  // The component is made anew for each report that is read.
  const opened = openReport(props.report, { previous: null, next: null }, { cell: null, finding: null });
  return <Desk opened={opened} year={props.report.year ?? 0} linkTo={() => "/check"} />;
}
