export { type Client, type Connection, connect, type Inputs, type Outputs } from "./connect.ts";
