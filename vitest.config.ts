import { defineConfig } from "vitest/config";

// Tests stand beside their source, in every package, app and tool.
const include = ["{packages,apps,tooling}/**/*.test.ts"];
const exclude = ["**/node_modules/**", "**/dist/**", "**/.tsbuild/**"];

export default defineConfig({
  test: {
    reporters: ["default", "./tooling/scripts/count-reporter.ts"],
    projects: [
      { test: { name: "node", include, exclude } },
      "./apps/web/vitest.config.ts",
      "./apps/tui/vitest.config.ts",
    ],
  },
});
