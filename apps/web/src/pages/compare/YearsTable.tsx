import type { Compared, Standings } from "@gouji/view";
import { say } from "../../words/index.ts";
import { Twin, type TwinRow } from "./Twin.tsx";

/** The charts as rows: each measure of each authority through the years, the last change, and how it stands in the region. */
export function YearsTable(props: { compared: readonly Compared[]; standings: readonly Standings[]; year: number }) {
  const years = () => props.compared[0]?.years ?? [];
  const head = () => [
    say().names.measure,
    say().names.authority,
    ...years().map(String),
    say().names.growth,
    `${say().median} ${props.year}`,
    `${say().names.rank} ${props.year}`,
  ];
  const rows = () =>
    props.compared.flatMap(({ measure, series }, index) => {
      const stood = props.standings[index];
      return series.map(
        ({ authority, name, points }): TwinRow => ({
          names: [measure.name, name],
          title: measure.formula,
          cells: [
            ...points.map(({ text }) => text),
            points.at(-1)?.change ?? say().noValue,
            stood?.median?.text ?? say().noValue,
            stood?.rows.find((row) => row.authority === authority)?.rankSaid ?? say().noValue,
          ],
        }),
      );
    });
  return <Twin names={2} head={head()} rows={rows()} />;
}
