/** Chance that repeats itself: the same seed gives the same throws on every machine. */
export interface Dice {
  /** A fraction in [0, 1). */
  fraction(): number;
  /** A whole number in [0, below). */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(among: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  /** The place of one of the weights, in proportion to them. */
  weighted(weights: readonly number[]): number;
  /** A count of independent events of this mean. */
  poisson(mean: number): number;
  /** A factor around 1 whose logarithm is normal: most are near it, a few far above. */
  spread(sigma: number): number;
  /** Dice of their own, which do not depend on how often these were thrown. */
  of(name: string): Dice;
}

export function dice(seed: string | number): Dice {
  let state = hash(String(seed));

  // mulberry32
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(fraction() * n);
  const normal = () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction());

  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    pick: <T>(among: readonly T[]) => among[below(among.length)] as T,
    shuffled: (list) =>
      list
        .map((one) => ({ one, by: fraction() }))
        .sort((a, b) => a.by - b.by)
        .map(({ one }) => one),
    weighted: (weights) => {
      let left = fraction() * weights.reduce((sum, weight) => sum + weight, 0);
      const at = weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
      return at < 0 ? weights.length - 1 : at;
    },
    poisson: (mean) => {
      if (mean <= 0) return 0;
      if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
      let count = 0;
      for (let left = fraction(), limit = Math.exp(-mean); left > limit; left *= fraction()) count++;
      return count;
    },
    spread: (sigma) => Math.exp(sigma * normal()),
    of: (name) => dice(`${seed}/${name}`),
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state;
}
