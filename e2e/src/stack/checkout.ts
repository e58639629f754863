import { spawn, type SpawnOptions } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from './command.js';
import { root } from './settings.js';

const services = ['gateway', 'consent-service', 'identity-service', 'retention-service'];

/** The files of a built checkout that a start without a build needs. */
function needed(): string[] {
  const jars = ['local-stack', 'platform/keycloak'].flatMap((module) =>
    readdirSync(join(root, module, 'target'))
      .filter((name) => name.endsWith('.jar'))
      .map((name) => join(module, 'target', name)),
  );
  return [
    'shouyue',
    'local-stack/bin',
    'local-stack/vault',
    'local-stack/target/launcher.classpath',
    'local-stack/target/keycloak.zip.path',
    'web/dist/demo',
    ...jars,
    ...services.map((service) => join(service, 'target', 'quarkus-app')),
  ];
}

/** A copy of the built checkout in another place, whose `./shouyue` is the real one. */
export class Checkout {
  private constructor(readonly folder: string) {}

  static copiedTo(folder: string): Checkout {
    for (const path of needed()) {
      if (!existsSync(join(root, path)))
        throw new Error(`${path} is missing: run ./shouyue up once`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join(root, path), join(folder, path), { recursive: true, dereference: true });
    }
    return new Checkout(folder);
  }

  /** Runs its `./shouyue` from a folder elsewhere, in a terminal that knows ASCII alone. */
  async shouyue(words: string[]): Promise<Outcome> {
    const child = this.begin(words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    const code = await new Promise<number>((done, fail) => {
      child.on('error', fail);
      child.on('exit', (ended) => setImmediate(() => done(ended ?? 1)));
    });
    // A detached stack keeps the streams open; what matters was said by now.
    child.stdout?.destroy();
    child.stderr?.destroy();
    return { code, text: Buffer.concat(parts).toString('utf8') };
  }

  /** Begins a command and leaves it running. */
  begin(words: string[], options: SpawnOptions) {
    const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', LANG: 'C' };
    return spawn(join(this.folder, 'shouyue'), words, { ...options, cwd: '/', env: environment });
  }
}
