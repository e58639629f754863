import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WholeDates } from './WholeDates';

it('each date of a text stays on one line, and no word is lost', () => {
  const text = '2026-11-01 收到，15 个工作日，至 2026-11-20 止';
  const { container } = render(<WholeDates text={text} />);
  expect(container).toHaveTextContent(text);
  expect(screen.getByText('2026-11-20')).toHaveClass('whole');
  expect(container.querySelectorAll('.whole')).toHaveLength(2);
});
