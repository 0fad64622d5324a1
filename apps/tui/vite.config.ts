import { defineConfig } from "vite";

// Everything is bundled: the built command must find no dependency beside itself, and a linked package's own
// dependencies (zod) are not resolvable from here.
export default defineConfig({
  build: { ssr: "src/gouji.ts", target: "node20", outDir: "dist" },
  ssr: { noExternal: true },
});
