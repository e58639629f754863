import { download } from './http';

/** Fetches a document and hands it to the browser as a file. */
export async function saveFile(path: string, accept: string, name: string): Promise<void> {
  keepFile(await download(path, accept), name);
}

/** Hands bytes to the browser as a file. */
export function keepFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
