import { vi } from 'vitest';

const pen = new Proxy({} as CanvasRenderingContext2D, {
  get: (_, name) => (name === 'measureText' ? () => ({ width: 0 }) : () => undefined),
  set: () => true,
});

/** Gives charts a pen that takes every stroke, until the test is over: documents of tests draw nothing. */
export function lendPen(): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen);
}
