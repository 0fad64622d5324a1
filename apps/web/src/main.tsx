import "./baseline.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { render } from "solid-js/web";
import { App } from "./App.tsx";
import { fetchAhead } from "./routes.ts";

render(() => <App />, document.getElementById("root") as HTMLElement);

/** How long the first page has the network to itself. */
const REST = 3000;
addEventListener("load", () => setTimeout(fetchAhead, REST));
