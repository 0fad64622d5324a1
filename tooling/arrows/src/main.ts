import { files, membersOf } from "./disk.ts";
import { map } from "./map.ts";

process.stdout.write(`${map(membersOf(files()))}\n`);
