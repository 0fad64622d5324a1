export { type Authority, countyAuthorities, countyGovernment } from "./authorities.ts";
export { boundBy } from "./carry.ts";
export { type County, type CountyWanted, county } from "./county.ts";
export { type Dice, dice } from "./dice.ts";
export { generate, type Wanted } from "./generate.ts";
export * from "./plant/index.ts";
export { type Size, sizes } from "./proportions.ts";
export { region } from "./region.ts";
export { type Filed, series } from "./series.ts";
