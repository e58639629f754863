import './texts';
import '../parts/texts';

export { ExemptionsPage } from './ExemptionsPage';
