import './texts';
import '../parts/texts';

export { RecipientPage } from './RecipientPage';
export { RecipientsPage } from './RecipientsPage';
