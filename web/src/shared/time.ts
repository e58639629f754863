/**
 * The one place that looks at the browser's clock. "Now" is the server's: learnt from the HTTP
 * `Date` header, and on the local stack from the legal clock, which can be moved. Legal days are
 * always those of Asia/Shanghai, wherever the browser sits.
 */
const BEIJING = 'Asia/Shanghai';
const MINUTE = 60_000;
const DAY = 86_400_000;

let systemSkew = 0;
let legalOffset = 0;
const listeners = new Set<() => void>();

/** Takes the server's system time from an answer's `Date` header. */
export function learnServerTime(response: Response): void {
  const date = Date.parse(response.headers.get('Date') ?? '');
  if (!Number.isNaN(date)) systemSkew = date - Date.now();
}

/** Takes the legal clock's present instant; a difference below two minutes is no moved clock. */
export function learnLegalTime(now: string): void {
  const offset = Date.parse(now) - (Date.now() + systemSkew);
  legalOffset = Math.abs(offset) < 2 * MINUTE ? 0 : offset;
  listeners.forEach((listener) => listener());
}

/** Calls back whenever the legal clock was learnt anew; returns how to stop. */
export function onLegalTime(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Milliseconds since the epoch by the server's legal clock. */
export function serverNow(): number {
  return Date.now() + systemSkew + legalOffset;
}

/** Whether the legal clock runs apart from the system clock (local stack only). */
export function legalClockMoved(): boolean {
  return legalOffset !== 0;
}

function instantOf(value: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00+08:00` : value);
}

function format(
  value: string | number,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = typeof value === 'number' ? new Date(value) : instantOf(value);
  return new Intl.DateTimeFormat(language, { timeZone: BEIJING, ...options }).format(date);
}

/** A legal day or the Beijing day of an instant: `2026年11月20日`, `20 Nov 2026`. */
export function formatDay(value: string | number, language: string): string {
  const month = language.startsWith('zh') ? 'long' : 'short';
  return format(value, tagOf(language), { year: 'numeric', month, day: 'numeric' });
}

/** Day with weekday, for due dates. */
export function formatDueDay(value: string, language: string): string {
  const chinese = language.startsWith('zh');
  const month = chinese ? 'long' : 'short';
  const day = format(value, tagOf(language), { month, day: 'numeric' });
  const weekday = format(value, tagOf(language), { weekday: 'short' });
  return chinese ? `${day}（${weekday}）` : `${weekday} ${day}`;
}

/** Month and day alone, where the year is plain: `12月1日`, `1 Dec`. */
export function formatShortDay(value: string, language: string): string {
  return format(value, tagOf(language), { month: 'short', day: 'numeric' });
}

/** Day and time of an instant in Beijing. */
export function formatInstant(value: string | number, language: string): string {
  const month = language.startsWith('zh') ? 'long' : 'short';
  const options = {
    year: 'numeric',
    month,
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return format(value, tagOf(language), { ...options, hour12: false });
}

/** The time of day of an instant in Beijing. */
export function formatTime(value: string, language: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
  return format(value, tagOf(language), options);
}

/** The month heading of a drawn calendar. */
export function formatMonth(day: string, language: string): string {
  return format(day, tagOf(language), { year: 'numeric', month: 'long' });
}

function tagOf(language: string): string {
  return language.startsWith('zh') ? 'zh-CN' : 'en-GB';
}

/** The Beijing calendar day (`YYYY-MM-DD`) of an instant. */
export function beijingDay(instant: number | string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: BEIJING }).format(new Date(instant));
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The calendar day that many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export interface Remaining {
  overdue: boolean;
  unit: 'day' | 'hour' | 'minute';
  amount: number;
}

/**
 * What is left until the exclusive end `due`: whole days from two days on, else hours, else
 * minutes; the amount is rounded down so that it never promises more than there is.
 */
export function remaining(due: string, now: number = serverNow()): Remaining {
  const left = Date.parse(due) - now;
  const span = Math.abs(left);
  const overdue = left <= 0;
  if (span >= 2 * DAY) return { overdue, unit: 'day', amount: Math.floor(span / DAY) };
  if (span >= 60 * MINUTE)
    return { overdue, unit: 'hour', amount: Math.floor(span / (60 * MINUTE)) };
  return { overdue, unit: 'minute', amount: Math.floor(span / MINUTE) };
}
