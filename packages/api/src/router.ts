import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { aggregate } from "./aggregate.ts";
import { checking } from "./check.ts";
import { compare } from "./compare.ts";
import { findings, journal, search, statistics } from "./find.ts";
import { forms } from "./forms.ts";
import { health } from "./health.ts";
import { library } from "./library.ts";
import { reports } from "./reports.ts";
import { authorities, regions } from "./roster.ts";
import { rules } from "./rules.ts";
import { callerOf, routerOf } from "./trpc.ts";

/** Everything one may ask. */
export const router = routerOf({
  forms,
  rules,
  regions,
  authorities,
  reports,
  check: checking,
  library,
  aggregate,
  compare,
  search,
  statistics,
  findings,
  journal,
  health,
});

/** The same questions, asked in process. */
export const caller = callerOf(router);

export type AppRouter = typeof router;
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
