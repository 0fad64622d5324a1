/** A file as the API takes it: JSON has no bytes. */
export interface GivenDocument {
  readonly name: string;
  /** Base64. */
  readonly bytes: string;
}

/** Makes a file ready to be handed in. Runs in a browser too: `document(file.name, new Uint8Array(await file.arrayBuffer()))`. */
export function document(name: string, bytes: Uint8Array): GivenDocument {
  let text = "";
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return { name, bytes: btoa(text) };
}

const CHUNK = 0x8000;
