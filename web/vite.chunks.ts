/**
 * Which scripts of people's pages go out as one file. Each file is a request that the browser makes
 * before it lays out the page; forty of them put the first paint off by two frames.
 */
import { resolve } from 'node:path';

interface Facts {
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
}

/** What the bundler knows of its modules. */
interface Modules {
  getModuleInfo: (id: string) => Facts | null;
}

/** A module with all that it needs at once. */
function needed(from: string, modules: Modules, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  modules.getModuleInfo(from)?.importedIds.forEach((id) => needed(id, modules, seen));
  return seen;
}

/** What these modules fetch when it is opened. */
function opened(by: Set<string>, modules: Modules): string[] {
  return [...by].flatMap((id) => modules.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
}

const source = (file: string) => resolve(import.meta.dirname, 'src', file);

/** A module with all that it ever needs. */
function all(from: string, modules: Modules, seen = new Set<string>()): Set<string> {
  const fresh = [...needed(from, modules)].filter((id) => !seen.has(id));
  fresh.forEach((id) => seen.add(id));
  opened(new Set(fresh), modules).forEach((page) => all(page, modules, seen));
  return seen;
}

function survey(modules: Modules) {
  const people = needed(source('people.tsx'), modules);
  const pages = opened(people, modules);
  const inner = pages.flatMap((page) => opened(needed(page, modules), modules));
  return {
    people,
    desk: all(source('desk.tsx'), modules),
    pages: [...new Set([...pages, ...inner])].map((page) => needed(page, modules)),
  };
}

let known: ReturnType<typeof survey> | undefined;

/**
 * The file that a module goes into; null leaves it to the bundler. What all of people's pages need
 * is the `frame`, what several of them do are `parts`; the desk's share of both is by itself, so
 * that it loads no more.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (id === source('people.tsx')) return null;
  known ??= survey(modules);
  const desk = known.desk.has(id);
  if (known.people.has(id)) return desk ? 'base' : 'frame';
  const several = known.pages.filter((page) => page.has(id)).length > 2;
  return several ? (desk ? 'common' : 'parts') : null;
}
