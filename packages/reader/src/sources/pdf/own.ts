/** Does a task whose libraries may lose a promise on their way. A browser writes such a one down and goes on. */
export const owning = <Done>(task: () => Promise<Done>): Promise<Done> => task();
