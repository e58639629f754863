import './texts';
import '../parts/texts';

export { RegistersPage } from './RegistersPage';
