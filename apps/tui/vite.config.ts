import { defineConfig } from "vite";

// Everything is bundled: the built command must find no dependency beside itself, and a linked package's own
// dependencies (zod) are not resolvable from here. React is taken as it is shipped, not as it is developed with.
export default defineConfig({
  define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
  build: { ssr: "src/gouji.ts", target: "node20", outDir: "dist" },
  ssr: { noExternal: true, external: ["react-devtools-core"] },
});
