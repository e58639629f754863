// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { runAllowed } from './scripts';

afterEach(() => document.body.replaceChildren());

function waiting(purposes: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset.purpose = purposes;
  script.setAttribute('async', '');
  script.text = '/* measured */';
  document.body.append(script);
  return script;
}

it('only scripts whose purposes are all given start', () => {
  waiting('analytics');
  waiting('marketing');
  waiting('analytics marketing');
  waiting('');
  expect(runAllowed(['analytics'])).toEqual(['analytics']);
  const types = [...document.scripts].map(({ type }) => type);
  expect(types).toEqual(['', 'text/plain', 'text/plain', 'text/plain']);
});

it('keeps attributes and text, and starts nothing twice', () => {
  waiting('analytics');
  runAllowed(['analytics']);
  const [started] = document.scripts;
  expect(started?.hasAttribute('async')).toBe(true);
  expect(started?.text).toBe('/* measured */');
  expect(runAllowed(['analytics'])).toEqual([]);
});

it('without a consent nothing starts', () => {
  waiting('analytics');
  expect(runAllowed([])).toEqual([]);
});
