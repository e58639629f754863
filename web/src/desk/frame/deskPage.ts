import { type ComponentType, lazy, type LazyExoticComponent, type ReactNode } from 'react';

/** A page of the desk: where it is and what it loads; with `menu` it stands in the menu. */
export interface DeskPage {
  path: string;
  page: LazyExoticComponent<ComponentType>;
  /** `name` is a key under `menu` in the texts of the group. */
  menu?: { name: string; icon: ReactNode };
  /** Whom the menu shows it to; those who work on cases when left out. The services decide. */
  roles?: readonly string[];
}

/** A heading of the menu with its pages; `name` is also the namespace of its texts. */
export interface DeskGroup {
  name: string;
  pages: readonly DeskPage[];
}

/** A page whose script is fetched when somebody goes there. */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: (await load())[name] }));
}

const caseWorkers = ['dpo', 'agent', 'auditor'];

/** The pages of a group that its menu shows to these roles. */
export function menuOf(group: DeskGroup, roles: readonly string[]): DeskPage[] {
  return group.pages.filter(
    ({ menu, roles: wanted = caseWorkers }) => menu && wanted.some((role) => roles.includes(role)),
  );
}
