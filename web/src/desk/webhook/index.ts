import './texts';
import '../parts/texts';

export { EndpointPage } from './EndpointPage';
export { EventPage } from './EventPage';
export { WebhooksPage } from './WebhooksPage';
