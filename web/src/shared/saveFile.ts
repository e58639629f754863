import { download } from './http';

/** Fetches a document and hands it to the browser as a file. */
export async function saveFile(path: string, accept: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await download(path, accept));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
