import './texts';
import '../parts/texts';
import './datamap.css';

export { SourcePage } from './SourcePage';
export { SourcesPage } from './SourcesPage';
