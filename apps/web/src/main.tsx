import "./baseline.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { render } from "solid-js/web";
import { App } from "./App.tsx";

render(() => <App />, document.getElementById("root") as HTMLElement);
