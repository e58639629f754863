import {
  AimOutlined,
  ApiOutlined,
  CalendarOutlined,
  ClockCircleOutlined,
  ContactsOutlined,
  DatabaseOutlined,
  ExceptionOutlined,
  FieldTimeOutlined,
  FileTextOutlined,
  FormOutlined,
  ImportOutlined,
  KeyOutlined,
  MailOutlined,
  ProfileOutlined,
  RocketOutlined,
  SettingOutlined,
  ShareAltOutlined,
  StopOutlined,
} from '@ant-design/icons';
import { type DeskGroup, lazyPage } from '../frame/deskPage';

const policy = () => import('../policy');
const purpose = () => import('../purpose');
const recipient = () => import('../recipient');
const point = () => import('../point');
const rule = () => import('../rule');
const datamap = () => import('../datamap');
const webhook = () => import('../webhook');

const writers = ['dpo'];
const readers = ['dpo', 'auditor'];

/** What the site has promised and what enforces it: set up once, looked after since. */
export const setup: DeskGroup = {
  name: 'setup',
  pages: [
    {
      path: 'setup',
      page: lazyPage(() => import('./wizard'), 'SetupPage'),
      menu: { name: 'start', icon: <RocketOutlined /> },
      roles: writers,
    },
    {
      path: 'policies',
      page: lazyPage(policy, 'PoliciesPage'),
      menu: { name: 'policies', icon: <FileTextOutlined /> },
    },
    { path: 'policies/:document', page: lazyPage(policy, 'PolicyPage') },
    { path: 'policies/:document/:version', page: lazyPage(policy, 'VersionPage') },
    {
      path: 'purposes',
      page: lazyPage(purpose, 'PurposesPage'),
      menu: { name: 'purposes', icon: <AimOutlined /> },
    },
    { path: 'purposes/new', page: lazyPage(purpose, 'NewPurposePage') },
    { path: 'purposes/:code', page: lazyPage(purpose, 'PurposePage') },
    {
      path: 'recipients',
      page: lazyPage(recipient, 'RecipientsPage'),
      menu: { name: 'recipients', icon: <ShareAltOutlined /> },
    },
    { path: 'recipients/:code', page: lazyPage(recipient, 'RecipientPage') },
    {
      path: 'collection-points',
      page: lazyPage(point, 'PointsPage'),
      menu: { name: 'points', icon: <FormOutlined /> },
    },
    { path: 'collection-points/:code', page: lazyPage(point, 'PointPage') },
    {
      path: 'promises',
      page: lazyPage(() => import('../promise'), 'PromisesPage'),
      menu: { name: 'promises', icon: <ClockCircleOutlined /> },
    },
    {
      path: 'rules',
      page: lazyPage(rule, 'RulesPage'),
      menu: { name: 'rules', icon: <FieldTimeOutlined /> },
    },
    { path: 'retention-runs/:id', page: lazyPage(rule, 'RunPage') },
    {
      path: 'data-map',
      page: lazyPage(datamap, 'SourcesPage'),
      menu: { name: 'datamap', icon: <DatabaseOutlined /> },
      roles: readers,
    },
    { path: 'data-map/:id', page: lazyPage(datamap, 'SourcePage') },
    {
      path: 'calendar',
      page: lazyPage(() => import('../calendar'), 'CalendarPage'),
      menu: { name: 'calendar', icon: <CalendarOutlined /> },
    },
    {
      path: 'registers',
      page: lazyPage(() => import('../register'), 'RegistersPage'),
      menu: { name: 'registers', icon: <ProfileOutlined /> },
      roles: readers,
    },
    {
      path: 'exemptions',
      page: lazyPage(() => import('../exemption'), 'ExemptionsPage'),
      menu: { name: 'exemptions', icon: <ExceptionOutlined /> },
      roles: readers,
    },
    {
      path: 'contact-releases',
      page: lazyPage(() => import('../release/ReleasesPage'), 'ReleasesPage'),
      menu: { name: 'releases', icon: <ContactsOutlined /> },
      roles: ['dpo', 'agent', 'auditor'],
    },
    {
      path: 'suppressions',
      page: lazyPage(() => import('../suppression/SuppressionsPage'), 'SuppressionsPage'),
      menu: { name: 'suppressions', icon: <StopOutlined /> },
      roles: readers,
    },
    {
      path: 'letters',
      page: lazyPage(() => import('../letter/LettersPage'), 'LettersPage'),
      menu: { name: 'letters', icon: <MailOutlined /> },
      roles: ['dpo', 'agent', 'auditor'],
    },
    {
      path: 'exchange',
      page: lazyPage(() => import('../exchange'), 'ExchangePage'),
      menu: { name: 'exchange', icon: <ImportOutlined /> },
      roles: writers,
    },
    {
      path: 'webhooks',
      page: lazyPage(webhook, 'WebhooksPage'),
      menu: { name: 'webhooks', icon: <ApiOutlined /> },
      roles: ['dpo', 'operator'],
    },
    { path: 'webhooks/events/:id', page: lazyPage(webhook, 'EventPage') },
    { path: 'webhooks/:id', page: lazyPage(webhook, 'EndpointPage') },
    {
      path: 'key-life',
      page: lazyPage(() => import('../keyLife/KeyLifePage'), 'KeyLifePage'),
      menu: { name: 'keyLife', icon: <KeyOutlined /> },
      roles: ['dpo', 'auditor', 'operator'],
    },
    {
      path: 'settings',
      page: lazyPage(() => import('../settings'), 'SettingsPage'),
      menu: { name: 'settings', icon: <SettingOutlined /> },
    },
  ],
};
