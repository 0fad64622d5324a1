/** `1 cell`, `2 cells`; a plural that is not the singular and an s is given. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
