import { connect } from "@gouji/client";

const [, , url = "http://127.0.0.1:8787"] = process.argv;
const gouji = connect({ url });

const [county] = await gouji.regions.list.query();
if (county) {
  const { region, due, reports, missing, cells } = await gouji.aggregate.region.query({
    region: county.id,
    year: 2022,
  });
  console.log(`${county.name} ${region}: ${reports}/${due}, missing ${missing.map(({ name }) => name).join("、")}`);
  const received = cells.find(({ cell }) => cell === "requests/received@total");
  console.log(`received ${received?.sum}, the county's own report ${received?.held?.own}`);
}
