import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { learnLegalTime, learnServerTime } from '../src/shared/time';

afterEach(() => {
  cleanup();
  // All files share the modules: a clock that a test moved goes back.
  const now = new Date();
  learnServerTime(new Response(null, { headers: { Date: now.toUTCString() } }));
  learnLegalTime(now.toISOString());
});

// A machine that builds something else meanwhile is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// jsdom draws nothing: what the components ask of the browser's layout is answered here.
Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
});

class SilentObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = SilentObserver as unknown as typeof ResizeObserver;
