/** Reading alone, for a thread of a server that does nothing else. */
export { isRisky, type Reading, read } from "@gouji/reader";
export { type Lane, LONGEST, Lost, laneOf, type Thread } from "@gouji/reader/lane";
