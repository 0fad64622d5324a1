import { defineConfig } from "vitest/config";

// Tests stand beside their source, in every package, app and tool.
const include = ["{packages,apps,tooling}/**/*.test.ts"];
// These run in a document of their own, or in a browser.
const apart = ["tooling/parity/**", "tooling/browser/**"];
const exclude = ["**/node_modules/**", "**/dist/**", "**/.tsbuild/**", ...apart];

// A test that hangs is ended; one that only waits for a busy machine is not.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    // All cores: half of the tests wait for a process of their own.
    maxWorkers: "100%",
    reporters: ["default", "./tooling/scripts/count-reporter.ts"],
    projects: [
      { test: { name: "node", include, exclude, testTimeout, hookTimeout: testTimeout } },
      "./apps/web/vitest.config.ts",
      "./apps/tui/vitest.config.ts",
      "./tooling/parity/vitest.config.ts",
      "./tooling/browser/vitest.config.ts",
    ],
  },
});
