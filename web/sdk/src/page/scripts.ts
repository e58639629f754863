/**
 * Scripts of a page that wait for a consent: `<script type="text/plain" data-purpose="a b">` runs
 * once both purposes are given. What has run cannot be taken back by a withdrawal; reload the page.
 */
export function runAllowed(given: readonly string[], root: ParentNode = document): string[] {
  const waiting = root.querySelectorAll<HTMLScriptElement>(
    'script[type="text/plain"][data-purpose]',
  );
  const started: string[] = [];
  for (const script of waiting) {
    const purposes = (script.dataset.purpose ?? '').split(/\s+/).filter(Boolean);
    if (purposes.length > 0 && purposes.every((purpose) => given.includes(purpose))) {
      script.replaceWith(runnable(script));
      started.push(purposes.join(' '));
    }
  }
  return started;
}

/** A script element runs once, when it is inserted; so a copy must take its place. */
function runnable(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const { name, value } of script.attributes) {
    if (name !== 'type') copy.setAttribute(name, value);
  }
  if (script.dataset.type) copy.type = script.dataset.type;
  if (script.nonce) copy.nonce = script.nonce;
  copy.text = script.text;
  return copy;
}
