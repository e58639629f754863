import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Unbroken } from './Unbroken';

it('each date of a text stays on one line, and no word is lost', () => {
  const text = '2026-11-01 收到，15 个工作日，至 2026-11-20 止';
  const { container } = render(<Unbroken text={text} />);
  expect(container).toHaveTextContent(text);
  expect(screen.getByText('2026-11-20')).toHaveClass('whole');
  expect(container.querySelectorAll('.whole')).toHaveLength(2);
});

it('a request’s number in a subject line does, too', () => {
  render(<Unbroken text="已收到您的请求 20261119-7K3M9QXA" />);
  expect(screen.getByText('20261119-7K3M9QXA')).toHaveClass('whole');
});
