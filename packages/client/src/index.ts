export { type Client, type Connection, connect, type Inputs, type Outputs } from "./connect.ts";
export { document, type GivenDocument } from "./document.ts";
export { type Told, told } from "./failure.ts";
