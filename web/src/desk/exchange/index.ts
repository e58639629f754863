import './texts';
import '../parts/texts';

export { ExchangePage } from './ExchangePage';
