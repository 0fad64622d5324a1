import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

// Pages are Solid's, screens are React's: each is compiled by its own.
export default defineConfig({
  plugins: [solid({ include: /\/apps\/web\/.*\.tsx$/ })],
  test: {
    name: "parity",
    environment: "jsdom",
    testTimeout: 60_000,
    include: ["src/**/*.test.ts"],
    setupFiles: ["../../apps/web/src/testing/browser.ts"],
  },
});
