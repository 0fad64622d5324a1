export { members, read } from "./read.ts";
export type { Confidence, Kind, Note, Place, Reading, ReadReport, Refusal } from "./reading.ts";
export type { Packed } from "./sources/source.ts";
export { type Language, speakNote, speakRefusal } from "./wording/index.ts";
