/** What a single key can do at the desk, and the key that does it unless somebody changed it. */
export const presetKeys = {
  next: 'j',
  previous: 'k',
  open: 'o',
  pick: 'x',
  assign: 'a',
  refresh: 'r',
  search: '/',
  help: '?',
} as const;

export type KeyAct = keyof typeof presetKeys;
export type KeyMap = Record<KeyAct, string>;

export const keyActs = Object.keys(presetKeys) as KeyAct[];

/** How this browser's user wants the keys. */
export interface KeyWish {
  off: boolean;
  map: KeyMap;
}

const COOKIE = 'shouyue-desk-keys';
const listeners = new Set<() => void>();
let present: KeyWish | undefined;

/** One printable character that means itself. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && [...value].length === 1 && value.trim() !== '';
}

/** What was kept, or the preset where it is missing, unreadable or given twice. */
export function readWish(text: string | undefined): KeyWish {
  const wish: KeyWish = { off: text === 'off', map: { ...presetKeys } };
  for (const pair of (text ?? '').split('&')) {
    const [act, key] = pair.split('=').map((part) => safely(part));
    if (act === 'off') wish.off = true;
    if (keyActs.includes(act as KeyAct) && isKey(key)) wish.map[act as KeyAct] = key;
  }
  const keys = Object.values(wish.map);
  return new Set(keys).size === keys.length ? wish : { off: wish.off, map: { ...presetKeys } };
}

function safely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** As `readWish` reads it. */
export function writeWish({ off, map }: KeyWish): string {
  const changed = keyActs.filter((act) => map[act] !== presetKeys[act]);
  const parts = changed.map((act) => `${act}=${encodeURIComponent(map[act])}`);
  return [...(off ? ['off'] : []), ...parts].join('&');
}

export function keyWish(): KeyWish {
  present ??= readWish(
    document.cookie
      .split('; ')
      .find((entry) => entry.startsWith(`${COOKIE}=`))
      ?.slice(COOKIE.length + 1),
  );
  return present;
}

/** Keeps the wish in this browser. */
export function wishKeys(wish: KeyWish): void {
  present = wish;
  document.cookie = `${COOKIE}=${writeWish(wish)}; path=/desk; max-age=31536000; SameSite=Lax`;
  listeners.forEach((listener) => listener());
}

export function onKeyWish(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
