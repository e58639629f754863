import './texts';
import '../parts/texts';

export { NewPurposePage } from './NewPurposePage';
export { PurposePage } from './PurposePage';
export { PurposesPage } from './PurposesPage';
