import { Exit } from "../exit.ts";
import { usage } from "../failure.ts";
import { help, helpOn } from "../help.ts";
import type { Run } from "../verb.ts";
import { verbNamed } from "../verbs.ts";

/** `gouji help`, `gouji help VERB`. */
export const run: Run = async ({ operands: [name, ...rest], lang }, world) => {
  if (rest.length > 0) throw usage("一次只能看一个命令。", "One verb at a time.");
  await world.out.write(name === undefined ? help(lang) : helpOn(name, verbNamed(name), lang));
  return Exit.fine;
};
