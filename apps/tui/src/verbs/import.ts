import type { Client } from "@gouji/client";
import { Exit, worst } from "../exit.ts";
import { usage } from "../failure.ts";
import { inputsOf } from "../inputs.ts";
import type { Options } from "../options.ts";
import { withOutput } from "../output.ts";
import { Refusal } from "../refusal.ts";
import { asking } from "../source/asking.ts";
import type { Run } from "../verb.ts";

/** Reads documents, checks them and keeps them: here, or on a server. Each file stands for itself. */
export const run: Run = async (call, world) => {
  const { options, lang, format } = call;
  const inputs = await inputsOf(call, world);
  const asked = await asking(call, world, true);
  if (!asked) throw usage("没有年报库。", "There is no library.");
  const { document, told } = await import("@gouji/client");
  const roster = await prepared(asked.client, options);
  try {
    return await withOutput(call, world, async (out) => {
      let code: Exit = Exit.fine;
      for (const { file, bytes } of inputs) {
        world.interrupted.throwIfAborted();
        for (const item of await kept(file, bytes)) {
          if (item.type === "error") code = worst(code, Exit.refused);
          await out.write(format === "ndjson" ? `${JSON.stringify(item)}\n` : `${said(item)}\n`);
        }
      }
      return code;
    });
  } finally {
    await asked.close();
  }

  async function kept(file: string, bytes: () => Promise<Uint8Array>): Promise<Item[]> {
    try {
      const given = document(file, await bytes());
      const { items } = await (asked as NonNullable<typeof asked>).client.reports.put.mutate({
        document: given,
        ...roster,
      });
      return items as Item[];
    } catch (error) {
      if (error instanceof Refusal) return [{ v: 1, type: "error", file, code: error.code, message: error.says }];
      const answer = told(error);
      if (!answer) throw error;
      return [{ v: 1, type: "error", file, code: answer.code, message: answer.message }];
    }
  }

  function said(item: Item): string {
    if (item.type === "error") return `x ${item.file}: ${item.message[lang]}`;
    const again = item.unchanged ? (lang === "zh" ? "（已有，未变）" : " (there already)") : "";
    return `v ${item.file}: ${item.name} ${item.year} v${item.rev}${again}`;
  }
};

/** Where a document goes whose office nobody knows: into a library that has no roster yet, or where it is asked for. */
async function prepared(client: Client, { region, enrol }: Options): Promise<{ region?: string; enrol?: true }> {
  const regions = await client.regions.list.query();
  if (regions.length === 0) {
    const id = region ?? FIRST;
    await client.regions.put.mutate({ regions: [{ id, parent: null, name: id, level: "county", seq: 0 }] });
    return { region: id, enrol: true };
  }
  const into = region ?? (regions.length === 1 ? regions[0]?.id : undefined);
  const started = regions.length === 1 && regions[0]?.id === FIRST;
  return { ...(into !== undefined && { region: into }), ...((enrol || started) && { enrol: true }) };
}

/** The region of a library that begins with documents alone. */
const FIRST = "local";

type Item =
  | {
      readonly v: 1;
      readonly type: "error";
      readonly file: string;
      readonly code: string;
      readonly message: { readonly zh: string; readonly en: string };
    }
  | {
      readonly v: 1;
      readonly type: "filed";
      readonly file: string;
      readonly name: string;
      readonly year: number;
      readonly rev: number;
      readonly unchanged: boolean;
    };
