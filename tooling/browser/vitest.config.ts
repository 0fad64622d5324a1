import { defineConfig } from "vitest/config";

// One server and one browser for all files, which take turns: two cores would only make them wait for one another.
export default defineConfig({
  test: {
    name: "browser",
    include: ["src/**/*.test.ts"],
    globalSetup: "./src/setup.ts",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
