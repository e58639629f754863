import { onlineManager } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { show } from '../../test/render';
import { VerifyFile } from './VerifyFile';

const key = readFileSync('test/samples/log.vkey', 'utf8').trim();
const receipt = readFileSync('test/samples/receipt.json', 'utf8');

async function choose(text: string, name = 'receipt.json', keys = key): Promise<void> {
  await show(<VerifyFile siteKey={keys} />);
  const file = new File([text], name, { type: 'application/json' });
  await userEvent.setup().upload(screen.getByLabelText('Receipt or certificate'), file);
}

it('says that a receipt is valid, and where it stands, without a call', async () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  await choose(receipt);
  expect(await screen.findByText('Valid')).toBeInTheDocument();
  expect(screen.getByText('localhost:29000/log')).toBeInTheDocument();
  expect(fetch).not.toHaveBeenCalled();
});

it('needs no network', async () => {
  onlineManager.setOnline(false);
  try {
    await choose(receipt);
    expect(await screen.findByText('Valid')).toBeInTheDocument();
  } finally {
    onlineManager.setOnline(true);
  }
});

it('names what was changed', async () => {
  await choose(receipt.replace('GIVEN', 'DENIED'));
  expect(await screen.findByText('Invalid')).toBeInTheDocument();
  expect(screen.getByText('Content or salt is not what the log committed to')).toBeInTheDocument();
  expect(screen.getByText('document')).toBeInTheDocument();
});

it('gives no verdict on a PDF without a receipt, and says who may', async () => {
  await choose('%PDF-1.7', 'receipt.pdf');
  expect(await screen.findByText('It cannot be told')).toBeInTheDocument();
  expect(screen.getByText(/shouyue verify/)).toBeInTheDocument();
});

const printed = (document: string) =>
  `%PDF-1.6\n7 0 obj\n<<\n/Type /EmbeddedFile\n>>\nstream\r\n${document}\r\nendstream\nendobj\n`;

it('checks the receipt that a PDF carries, and says what to hold against the page', async () => {
  await choose(printed(receipt), 'receipt.pdf');
  expect(await screen.findByText('Valid')).toBeInTheDocument();
  expect(screen.getByText('Hold it against the page')).toBeInTheDocument();
  expect(screen.getByText(/^优惠和新品推荐 · agreed · 22 Nov 2026/)).toBeInTheDocument();
});

it('what was changed inside a PDF is found, and nothing of it is told as true', async () => {
  await choose(printed(receipt.replace('GIVEN', 'DENIED')), 'receipt.pdf');
  expect(await screen.findByText('Invalid')).toBeInTheDocument();
  expect(screen.queryByText('Hold it against the page')).not.toBeInTheDocument();
});

it('gives no verdict without a key', async () => {
  await choose(receipt, 'receipt.json', 'not a key');
  expect(await screen.findByText('The log key is missing or malformed.')).toBeInTheDocument();
});

function LateKey() {
  const [there, setThere] = useState(false);
  return (
    <>
      <button onClick={() => setThere(true)}>key</button>
      <VerifyFile siteKey={there ? key : undefined} />
    </>
  );
}

it('a file that comes before the key is checked once it is there', async () => {
  await show(<LateKey />);
  const user = userEvent.setup();
  const file = new File([receipt], 'receipt.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText('Receipt or certificate'), file);
  expect(screen.queryByText('Valid')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'key' }));
  expect(await screen.findByText('Valid')).toBeInTheDocument();
});
