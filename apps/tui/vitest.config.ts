import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "tui", include: ["src/**/*.test.tsx"], testTimeout: 60_000 } });
