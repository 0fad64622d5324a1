import { readFileSync } from "node:fs";

/** On Linux a tick is 10 ms. */
const TICK = 10;

/** Milliseconds that a process has worked so far, where the system tells; unlike the clock, they do not count the time of others. */
export function worked(pid: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13)
    .map(Number);
  return (user + system) * TICK;
}

/** Megabytes of memory that a process holds now, where the system tells. */
export function held(pid: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  const [, kilobytes] = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1")) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}
