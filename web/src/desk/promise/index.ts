import './texts';
import '../parts/texts';

export { PromisesPage } from './PromisesPage';
