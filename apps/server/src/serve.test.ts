import { connect } from "node:net";
import { expect, test } from "vitest";
import { serve } from "./serve.ts";

test("whoever never comes to the end of a head is let go of, and others are answered meanwhile", async () => {
  const at = { host: "127.0.0.1", port: 0 };
  const { url, stop } = await serve(() => new Response("here"), at, { request: 1_000, head: 300, look: 50 });
  const slow = connect(Number(new URL(url).port), "127.0.0.1");
  let said = "";
  slow.on("data", (piece) => (said += piece));
  const gone = new Promise<void>((end) => slow.on("close", () => end()));
  slow.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
  const more = setInterval(() => slow.write("a"), 40);
  expect(await (await fetch(url)).text()).toBe("here");
  await gone;
  clearInterval(more);
  expect(said).toContain("408");
  await stop();
});
