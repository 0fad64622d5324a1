export { type Member, members, read } from "./read.ts";
export type { Confidence, Kind, Note, Place, Reading, ReadReport, Refusal } from "./reading.ts";
export { isRisky } from "./risk.ts";
export { prepare } from "./sources/source.ts";
export { type Language, speakNote, speakRefusal } from "./wording/index.ts";
