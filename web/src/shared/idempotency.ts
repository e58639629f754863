/** 128 random bits as hex. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Keys per action: the same input keeps its key until the action succeeded, so that pressing again
 * after a lost answer repeats the action instead of doing it twice.
 */
export class ActionKeys {
  private fingerprint: string | undefined;
  private key = '';

  keyFor(input: unknown): string {
    const fingerprint = JSON.stringify(input) ?? '';
    if (fingerprint !== this.fingerprint) {
      this.fingerprint = fingerprint;
      this.key = newKey();
    }
    return this.key;
  }

  succeeded(): void {
    this.fingerprint = undefined;
  }
}
