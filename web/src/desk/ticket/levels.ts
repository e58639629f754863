import type { Ticket } from '../../api/types';

/** From the most urgent to what has time. */
export const levels: Ticket['level'][] = ['L1', 'L2', 'L3', 'L4'];
