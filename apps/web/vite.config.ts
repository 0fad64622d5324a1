import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

const server = "http://127.0.0.1:8787";

/** The rooms only declare; what a page does not use of them is left out. */
const treeshake = { moduleSideEffects: (id: string) => !/\/packages\/(?:schema|view)\/src\//.test(id) };

export default defineConfig({
  plugins: [solid()],
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
