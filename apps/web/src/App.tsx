import { Router } from "@solidjs/router";
import { QueryClientProvider } from "@tanstack/solid-query";
import { queries } from "./data/queries.ts";
import { routes } from "./routes.ts";
import { Shell } from "./shell/Shell.tsx";

export const App = () => (
  <QueryClientProvider client={queries}>
    <Router root={Shell} scrollRestoration>
      {routes}
    </Router>
  </QueryClientProvider>
);
