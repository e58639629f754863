import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SafeText } from './SafeText';

const show = (format: 'MARKDOWN' | 'HTML', text: string, marks?: string) =>
  render(<SafeText format={format} text={text} marks={marks} />).container;

describe('a policy as it will read', () => {
  it('has its headings, lists and tables', () => {
    const shown = show('MARKDOWN', '# One\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n');
    expect(shown.querySelector('h1')).toHaveTextContent('One');
    expect(shown.querySelectorAll('li')).toHaveLength(2);
    expect(shown.querySelectorAll('td')).toHaveLength(2);
  });

  it.each([
    ['HTML', '<p>a<script>alert(1)</script><img src=x onerror=alert(1)></p>'],
    ['HTML', '<p onclick="alert(1)" style="position:fixed">a</p><iframe src="/x"></iframe>'],
    ['MARKDOWN', 'a <img src=x onerror=alert(1)> <script>alert(1)</script>'],
  ] as const)('%s brings nothing along that runs or loads: %s', (format, text) => {
    const shown = show(format, text);
    expect(shown.querySelector('script, img, iframe, [onclick], [onerror], [style]')).toBeNull();
    expect(shown).toHaveTextContent('a');
  });

  it('marks the innermost block with the sentence and shows it', () => {
    const shows = vi.fn();
    Element.prototype.scrollIntoView = shows;
    const shown = show(
      'MARKDOWN',
      '- We answer within **15** working days.\n- Other.',
      'We answer within 15 working days.',
    );
    expect(shown.querySelectorAll('[data-meant]')).toHaveLength(1);
    expect(shown.querySelector('[data-meant]')).toHaveTextContent('We answer within 15');
    expect(shows.mock.contexts).toEqual([shown.querySelector('[data-meant]')]);
  });
});
