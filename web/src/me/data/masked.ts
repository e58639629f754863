/** Enough of a value to know it again, not enough for whoever looks over a shoulder. */
export function masked(value: string): string {
  const at = value.indexOf('@');
  if (at > 0) return `${hide(value.slice(0, at))}${value.slice(at)}`;
  return hide(value);
}

function hide(text: string): string {
  const shown = text.length >= 8 ? 3 : 1;
  const end = text.length >= 8 ? 4 : text.length > 2 ? 1 : 0;
  return `${text.slice(0, shown)}***${end ? text.slice(-end) : ''}`;
}
