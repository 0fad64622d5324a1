import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import solid from "vite-plugin-solid";

const server = "http://127.0.0.1:8787";

/** The rooms only declare; what a page does not use of them is left out. */
const treeshake = { moduleSideEffects: (id: string) => !/\/packages\/(?:schema|view)\/src\//.test(id) };

/** Pages validate nothing, so they do without zod; workers, which have plugins of their own, keep it. */
const shapes: Plugin = {
  name: "shapes",
  enforce: "pre",
  resolveId: (id) => (id === "zod" ? fileURLToPath(new URL("src/shapes.ts", import.meta.url)) : null),
};

export default defineConfig({
  plugins: [shapes, solid()],
  server: { proxy: { "/trpc": server, "/api": server } },
  worker: { format: "es", rolldownOptions: { treeshake } },
  build: {
    // 奇安信 and UOS browsers are of that age.
    target: "chrome90",
    cssTarget: "chrome90",
    // A data URL would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake },
  },
});
