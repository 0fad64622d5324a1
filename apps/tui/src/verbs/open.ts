import { Exit } from "../exit.ts";
import { hasScreen } from "../screen.ts";
import type { Run } from "../verb.ts";

/** The screens, where there is a terminal for them; otherwise the same content as text. */
export const run: Run = async (call, world) => {
  if (!hasScreen(world, call.options.plain)) {
    const [{ printed }, { openTarget }] = await Promise.all([
      import("../plain/printed.ts"),
      import("../source/open.ts"),
    ]);
    return printed(openTarget(call, world), call, world);
  }
  const { env, screen } = world;
  const said = call.options.ambiguous ?? env.GOUJI_AMBIGUOUS;
  const { likely, probe } = await import("../screen/probe.ts");
  const ambiguous = said === "1" || said === "2" ? (Number(said) as 1 | 2) : probe(screen, PATIENCE, likely(env));
  // What is drawn is fetched once there is a screen to say so on.
  const [{ start }, { outside }, { depthOf }, { openTarget }] = await Promise.all([
    import("../screen/start.tsx"),
    import("../screen/outsideOf.ts"),
    import("../screen/paint.ts"),
    import("../source/open.ts"),
  ]);
  const target = openTarget(call, world);
  const year = Number(call.options.year);
  const from = Number.isInteger(year) ? { at: { authority: target.start.at?.authority ?? null, year } } : {};
  await start({
    source: target.source,
    lang: call.lang,
    depth: depthOf(call.options, world),
    ambiguous: await ambiguous,
    mouse: call.options["no-mouse"] !== true && env.GOUJI_MOUSE !== "0",
    start: { ...target.start, ...from },
    input: screen.input,
    output: screen.output,
    outside: outside(world),
  });
  return Exit.fine;
};

/** How long a terminal may take to say how wide it draws, in ms. */
const PATIENCE = 150;
