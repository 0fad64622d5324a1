import { useEffect, useState } from "react";
import { Lines } from "./Lines.tsx";
import { span } from "./line.ts";

/** What is waited for, said once the wait is long enough to be noticed. */
export function Waiting({
  what,
  width,
  height,
}: {
  readonly what: string;
  readonly width: number;
  readonly height: number;
}) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return <Lines lines={long ? [[], [span(` ${what}`, "muted")]] : []} width={width} height={height} />;
}
