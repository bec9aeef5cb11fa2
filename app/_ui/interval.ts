/** A value with the ends of its interval, all in the unit of the scale it stands on. */
export type Interval = { value: number; low: number; high: number };
