import { A } from "@solidjs/router";
import { say } from "../words/index.ts";
import { Empty } from "./Empty.tsx";

/** A library without a roster and without reports: how to begin. */
export const NothingYet = () => (
  <Empty title={say().library.first.title} said={say().library.first.said}>
    <A href="/add">{say().findings.none.add}</A>
    <A href="/check">{say().findings.none.check}</A>
  </Empty>
);
