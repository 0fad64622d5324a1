import { cpSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig, type Plugin } from "vite";

/** Character maps of fonts that a PDF names and does not carry: the reader looks for them beside its bundled self. */
const maps: Plugin = {
  name: "maps",
  writeBundle: ({ dir = "dist" }) => {
    const reader = createRequire(new URL("../../packages/reader/package.json", import.meta.url));
    const from = join(dirname(reader.resolve("pdfjs-dist/package.json")), "cmaps");
    cpSync(from, join(dir, "assets", "cmaps"), { recursive: true });
  },
};

// Everything is bundled: the built command must find no dependency beside itself, and a linked package's own
// dependencies (zod) are not resolvable from here. React is taken as it is shipped, not as it is developed with.
export default defineConfig({
  plugins: [maps],
  define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
  build: { ssr: "src/gouji.ts", target: "node20", outDir: "dist" },
  ssr: { noExternal: true, external: ["react-devtools-core"] },
});
