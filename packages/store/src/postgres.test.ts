import { drop, schemaName, silent, url } from "./contract/server.ts";
import { contract } from "./contract.ts";
import { openStore } from "./open.ts";

const schema = schemaName("contract");

contract({
  name: "PostgreSQL",
  skip: await silent(),
  open: () => openStore({ url, schema, connections: 4 }),
  drop: () => drop(schema),
});
