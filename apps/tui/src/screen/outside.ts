/** What screens do outside of the screen. */
export interface Outside {
  /** Puts a text where it can be pasted; tells where. */
  copy(text: string): Promise<"osc52" | "tmux" | "file">;
  /** Opens an address in a browser; false where there is none to open it. */
  browse(address: string): Promise<boolean>;
  /** Runs a verb of the command and gives what it printed. */
  run(argv: readonly string[]): Promise<{ readonly exit: number; readonly lines: readonly string[] }>;
  /** Tells the terminal to report the mouse, or not to. */
  mouse(on: boolean): void;
  /** Draws everything anew, whatever stands there. */
  redraw(): void;
  /** Hands the terminal back to the shell; done when one comes back. */
  suspend(): Promise<void>;
}
