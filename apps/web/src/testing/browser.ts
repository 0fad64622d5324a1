/** What a test's document lacks of a browser; and each test begins with an empty one. */
import "../baseline.ts";
import { cleanup } from "@solidjs/testing-library";
import { afterEach } from "vitest";

globalThis.matchMedia ??= ((media: string) => ({
  media,
  matches: false,
  addEventListener: () => {},
  removeEventListener: () => {},
})) as unknown as typeof matchMedia;

afterEach(cleanup);
