import type { Standings } from "@gouji/view";
import { say } from "../../words/index.ts";
import { Twin, type TwinRow } from "./Twin.tsx";

/** The charts as rows: every authority in the order of the first measure, its value and its rank in each. */
export function StandingsTable(props: { standings: readonly Standings[]; year: number; chosen: readonly string[] }) {
  const head = () => [
    say().names.authority,
    ...props.standings.flatMap(({ measure }) => [measure.name, say().names.rank]),
  ];
  const median = (): TwinRow => ({
    names: [say().median],
    cells: props.standings.flatMap(({ median }) => [median?.text ?? say().noValue, ""]),
    kind: "median",
  });
  const rows = () =>
    (props.standings[0]?.rows ?? []).map(
      ({ authority, name }): TwinRow => ({
        names: [name],
        cells: props.standings.flatMap(({ rows }) => {
          const mine = rows.find((row) => row.authority === authority);
          return [mine?.text ?? say().noValue, mine?.rankSaid ?? ""];
        }),
        ...(props.chosen.includes(authority) && { kind: "chosen" }),
      }),
    );
  return <Twin caption={say().shell.year(props.year)} names={1} head={head()} rows={[median(), ...rows()]} />;
}
