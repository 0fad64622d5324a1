import type { Call } from "../verb.ts";
import type { Answering } from "./answer.ts";

/** What a thread is told when it starts: how every input is to be answered. */
export interface Work {
  readonly verb: "check" | "read";
  readonly call: Omit<Call, "operands">;
  /** Whether a person looks at the output. */
  readonly terminal: boolean;
}

/** With the packages as they are. */
export async function answeringWith({ verb, call, terminal }: Work, env: NodeJS.ProcessEnv): Promise<Answering> {
  const { tools } = await import("../check/real.ts");
  if (verb === "read") return (await import("../read/answer.ts")).answering(tools, call);
  const { settingFor } = await import("../check/setting.ts");
  const { answering } = await import("../check/answer.ts");
  return answering(tools, call, settingFor(tools, call, { env }, terminal));
}
