export { type MutationName, mutations } from "./mutations.ts";
export { isHidden, type Trial, tried } from "./stress.ts";
export { type WriterName, writers } from "./writers.ts";
