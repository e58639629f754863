import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['index.html', 'desk.html'])('%s', (page) => {
  const html = readFileSync(page, 'utf8');

  it('has one place for the nonce', () => {
    expect(html.match(/__CSP_NONCE__/g)).toHaveLength(1);
    expect(html).toContain('<meta name="csp-nonce" content="__CSP_NONCE__" />');
  });

  it('holds no inline script and no inline style', () => {
    expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)|\son\w+=/);
  });
});
