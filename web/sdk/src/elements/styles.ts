import { css } from 'lit';

/** Every colour and size can be set from outside through `--shouyue-…`, every piece by its part. */
export const styles = css`
  :host {
    --ink: var(--shouyue-ink, #1c2428);
    --soft: var(--shouyue-ink-soft, #47525a);
    --line: var(--shouyue-line, #8c8674);
    --surface: var(--shouyue-surface, #fff);
    --accent: var(--shouyue-accent, #1b6450);
    --on-accent: var(--shouyue-on-accent, #fff);
    --warn: var(--shouyue-warn, #8e2417);
    --radius: var(--shouyue-radius, 8px);
    display: block;
    color: var(--ink);
    background: var(--surface);
    font: var(--shouyue-font, 16px/1.6 system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  h2 {
    margin: 1.2em 0 0.3em;
    font-size: 1.15em;
  }
  h3 {
    margin: 0;
    font-size: 1em;
  }
  p {
    margin: 0.4em 0;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(5em, max-content) 1fr;
    gap: 0.2em 1em;
    margin: 0.4em 0;
    font-size: 0.9em;
  }
  dt,
  .soft {
    color: var(--soft);
  }
  dd {
    margin: 0;
  }
  .item {
    margin: 0.8em 0;
    padding: 1em 1.2em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .tag {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--warn);
    font-size: 0.8em;
    font-weight: normal;
  }
  summary {
    min-height: 44px;
    align-content: center;
    color: var(--accent);
    cursor: pointer;
  }
  a {
    display: inline-block;
    margin-block: -0.8em;
    padding-block: 0.8em;
    color: var(--accent);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 0.6em;
    margin-top: 0.5em;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 44px;
    box-sizing: border-box;
    padding: 0 1em 0 0.7em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  label:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  input {
    width: 1.2em;
    height: 1.2em;
    margin: 0;
    accent-color: var(--accent);
  }
  button {
    min-height: 44px;
    padding: 0 1.4em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    cursor: pointer;
  }
  button.plain {
    background: var(--surface);
    color: var(--accent);
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  :focus-visible {
    outline: 3px solid var(--shouyue-focus, #1f5fc4);
    outline-offset: 2px;
  }
  .wrong {
    color: var(--warn);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    margin-top: 1em;
  }
`;
