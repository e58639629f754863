import { act, fireEvent } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { FileDrop } from './FileDrop';

it('takes a file that came before the script took over, once', async () => {
  const onFile = vi.fn();
  const drop = <FileDrop label="File" text="Drop" button="Choose" accept="" onFile={onFile} />;
  const root = document.createElement('div');
  root.innerHTML = renderToString(drop);
  const input = root.querySelector('input') as HTMLInputElement;
  const file = new File(['1'], 'receipt.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
  expect(onFile).not.toHaveBeenCalled();

  const page = await act(async () => hydrateRoot(root, drop));

  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  await act(async () => page.unmount());
});
