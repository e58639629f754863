import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../stack/settings.js';

/** What a README tells people to type: the lines of a block together, or a command in a sentence. */
export interface Told {
  commands: string[];
  inBlock: boolean;
}

function withoutComment(line: string): string {
  return line.replace(/\s+#\s.*$/, '').trimEnd();
}

/** Lines that end in a backslash, or begin with a blank, belong to the command before. */
function commandsOf(block: string): string[] {
  const commands: string[] = [];
  let open = false;
  for (const line of block.split('\n').map(withoutComment)) {
    if (!line || line.startsWith('#')) continue;
    if (open || /^\s/.test(line)) commands.push(`${commands.pop() ?? ''}\n${line}`);
    else commands.push(line);
    open = line.endsWith('\\');
  }
  return commands;
}

/** Every command of a README, in order; pictures in blocks without a language hold none. */
export function toldBy(file: string): Told[] {
  const text = readFileSync(resolve(root, file), 'utf8');
  const told: Told[] = [];
  for (const [, block, inline] of text.matchAll(/^```sh\n([\s\S]*?)^```|`(\.\/shouyue[^`]*)`/gm)) {
    if (block !== undefined) told.push({ commands: commandsOf(block), inBlock: true });
    else if (inline) told.push({ commands: [inline], inBlock: false });
  }
  return told;
}
