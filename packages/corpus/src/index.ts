export { generate, type Wanted } from "./generate.ts";
export { type Size, sizes } from "./proportions.ts";
