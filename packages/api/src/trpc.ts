import { initTRPC, TRPCError } from "@trpc/server";
import type { ZodType } from "zod";
import type { Context } from "./context.ts";
import { Failure, failureFrom, trpcCodes } from "./failure.ts";
import type { Both } from "./said.ts";

/** What a description of the interface says of a procedure. `answers` is its output, where a schema has it. */
export interface Meta {
  readonly says: Both;
  readonly answers?: ZodType;
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    // Where something was thrown is for the log.
    isDev: false,
    errorFormatter({ shape, error }) {
      const { code, about, says } = failureFrom(error);
      const { path, httpStatus } = shape.data;
      return {
        ...shape,
        message: error.cause instanceof Failure ? error.message : says.zh,
        data: { code, message: says, about, path, httpStatus },
      };
    },
  });

/** Every error leaves as a code with its sentence; the cause stays inside for the log. */
const told = t.middleware(async ({ next, ctx }) => {
  const result = await next();
  if (result.ok) return result;
  const failure = failureFrom(result.error);
  throw new TRPCError({ code: trpcCodes[failure.code], message: failure.says[ctx.lang ?? "zh"], cause: failure });
});

/** Written means changed, also where only a part of it went through. */
const writing = t.middleware(async ({ next, ctx }) => {
  try {
    return await next();
  } finally {
    ctx.changed?.();
  }
});

export const routerOf = t.router;
export const asking = t.procedure.use(told);
export const doing = t.procedure.use(told).use(writing);
export const callerOf = t.createCallerFactory;
