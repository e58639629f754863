import {
  AlertOutlined,
  AuditOutlined,
  CustomerServiceOutlined,
  DashboardOutlined,
  DeleteOutlined,
  InboxOutlined,
  LockOutlined,
  NotificationOutlined,
  SafetyOutlined,
  SearchOutlined,
  SolutionOutlined,
} from '@ant-design/icons';
import { type DeskGroup, lazyPage } from '../frame/deskPage';

/** The day's work: what is due and who waits for it. */
export const daily: DeskGroup = {
  name: 'daily',
  pages: [
    {
      path: '',
      page: lazyPage(() => import('../today/TodayPage'), 'TodayPage'),
      menu: { name: 'today', icon: <DashboardOutlined /> },
    },
    {
      path: 'requests',
      page: lazyPage(() => import('../queue/QueuePage'), 'QueuePage'),
      menu: { name: 'queue', icon: <InboxOutlined /> },
    },
    { path: 'requests/:id', page: lazyPage(() => import('../request/RequestPage'), 'RequestPage') },
    {
      path: 'people',
      page: lazyPage(() => import('../person/PeoplePage'), 'PeoplePage'),
      menu: { name: 'people', icon: <SearchOutlined /> },
      roles: ['dpo', 'agent'],
    },
    { path: 'people/:id', page: lazyPage(() => import('../person/PersonPage'), 'PersonPage') },
    {
      path: 'holds',
      page: lazyPage(() => import('../hold/HoldsPage'), 'HoldsPage'),
      menu: { name: 'holds', icon: <LockOutlined /> },
    },
    { path: 'holds/:id', page: lazyPage(() => import('../hold/HoldPage'), 'HoldPage') },
    {
      path: 'legal-holds',
      page: lazyPage(() => import('../legalHold/LegalHoldsPage'), 'LegalHoldsPage'),
      menu: { name: 'legalHolds', icon: <SafetyOutlined /> },
    },
    {
      path: 'erasures',
      page: lazyPage(() => import('../erasure/ErasuresPage'), 'ErasuresPage'),
      menu: { name: 'erasures', icon: <DeleteOutlined /> },
    },
    { path: 'erasures/:id', page: lazyPage(() => import('../erasure/ErasurePage'), 'ErasurePage') },
    {
      path: 'incidents',
      page: lazyPage(() => import('../incident/IncidentsPage'), 'IncidentsPage'),
      menu: { name: 'incidents', icon: <AlertOutlined /> },
    },
    {
      path: 'incidents/:id',
      page: lazyPage(() => import('../incident/IncidentPage'), 'IncidentPage'),
    },
    {
      path: 'tickets',
      page: lazyPage(() => import('../ticket/TicketsPage'), 'TicketsPage'),
      menu: { name: 'tickets', icon: <CustomerServiceOutlined /> },
    },
    { path: 'tickets/:id', page: lazyPage(() => import('../ticket/TicketPage'), 'TicketPage') },
    {
      path: 'officer-tasks',
      page: lazyPage(() => import('../officerTask/OfficerTasksPage'), 'OfficerTasksPage'),
      menu: { name: 'officerTasks', icon: <SolutionOutlined /> },
    },
    {
      path: 'announcements',
      page: lazyPage(() => import('../announcement/AnnouncementsPage'), 'AnnouncementsPage'),
      menu: { name: 'announcements', icon: <NotificationOutlined /> },
    },
    {
      path: 'announcements/:id',
      page: lazyPage(() => import('../announcement/AnnouncementPage'), 'AnnouncementPage'),
    },
    {
      path: 'audit',
      page: lazyPage(() => import('../audit/AuditPage'), 'AuditPage'),
      menu: { name: 'audit', icon: <AuditOutlined /> },
      roles: ['dpo', 'auditor'],
    },
  ],
};
