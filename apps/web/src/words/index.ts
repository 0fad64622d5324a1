import { lang } from "../settings.ts";
import { en } from "./en/index.ts";
import { zh } from "./zh/index.ts";

const catalogues = { zh, en };

/** What only the pages say, in the language chosen. Findings and cells are said by the schema and the view. */
export const say = () => catalogues[lang()];
