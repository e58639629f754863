import type { DeskGroup } from '../frame/deskPage';

/** What the site has promised and what enforces it: set up once, looked after since. */
export const setup: DeskGroup = { name: 'setup', pages: [] };
