/** Port offsets of the local stack, from the gateway's own (docs/architecture.md). */
const offsets = { consent: 1, identity: 2, retention: 3, demo: 5 } as const;

/** The address of another process of the local stack. */
export function neighbour(process: keyof typeof offsets, path: string): string {
  const port = Number(location.port || (location.protocol === 'https:' ? 443 : 80));
  return `${location.protocol}//${location.hostname}:${port + offsets[process]}${path}`;
}
