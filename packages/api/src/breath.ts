/** Thousands at once take seconds; others who ask meanwhile get their turn. */
export const breath = (): Promise<void> => new Promise((go) => setImmediate(go));

/** So many are done in between. */
export const FEW = 50;
