import { mustRun } from './command.js';
import { dataFolder } from './settings.js';
import { readStatus } from './status.js';

/** Moves the legal clock forward, as `+365d`. */
export async function moveClock(step: string): Promise<void> {
  await mustRun(['clock', step, '--data', dataFolder()]);
}

/** The legal instant. */
export async function legalNow(): Promise<Date> {
  return new Date((await readStatus()).clock.now);
}

/** The Beijing day (`YYYY-MM-DD`) of an instant. */
export function beijingDay(instant: Date | string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
  return format.format(new Date(instant));
}

/** The calendar day that many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
