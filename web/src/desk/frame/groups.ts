import { daily } from '../daily/pages';
import { setup } from '../setup/pages';
import type { DeskGroup } from './deskPage';

/** The menu from top to bottom. */
export const groups: readonly DeskGroup[] = [daily, setup];
