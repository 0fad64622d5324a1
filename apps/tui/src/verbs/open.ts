import { Exit } from "../exit.ts";
import { hasScreen } from "../screen.ts";
import type { Run } from "../verb.ts";

/** The screens, where there is a terminal for them; otherwise the same content as text. */
export const run: Run = async (call, world) => {
  const { openTarget } = await import("../source/open.ts");
  if (!hasScreen(world, call.options.plain)) {
    const { printed } = await import("../plain/printed.ts");
    return printed(await openTarget(call, world), call, world);
  }
  // What draws and what is drawn are loaded at the same time.
  const [{ start }, { outside }, { depthOf }, target] = await Promise.all([
    import("../screen/start.tsx"),
    import("../screen/outsideOf.ts"),
    import("../screen/paint.ts"),
    openTarget(call, world),
  ]);
  const { env, screen } = world;
  const year = Number(call.options.year);
  const from = Number.isInteger(year) ? { at: { authority: target.start.at?.authority ?? null, year } } : {};
  await start({
    source: target.source,
    lang: call.lang,
    depth: depthOf(call.options, world),
    ambiguous: (call.options.ambiguous ?? env.GOUJI_AMBIGUOUS) === "2" ? 2 : 1,
    mouse: call.options["no-mouse"] !== true && env.GOUJI_MOUSE !== "0",
    start: { ...target.start, ...from },
    input: screen.input,
    output: screen.output,
    outside: outside(world),
  });
  return Exit.fine;
};
