import type { Ask } from "./wire.ts";

/** An answer that is written as it is made, and given up when nobody reads it any more. */
export function streamed(c: Ask, type: string, text: AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await text.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        controller.error(error);
      }
    },
    async cancel() {
      await text.return(undefined);
    },
  });
  return c.body(body, 200, { "content-type": type, "cache-control": "no-store" });
}
