const OFFSET = 8 * 3_600_000;

/** An instant as a date-and-time field holds it, in Beijing time. */
export function toField(instant: string): string {
  return new Date(Date.parse(instant) + OFFSET).toISOString().slice(0, 16);
}

/** What a date-and-time field holds, as the instant it names in Beijing. */
export function fromField(value: string): string {
  return new Date(`${value}:00+08:00`).toISOString();
}
