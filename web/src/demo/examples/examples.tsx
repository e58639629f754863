import '../../shared/base.css';
import '../../shared/ui/ui.css';
import '../demo.css';
import { showDemo } from '../showDemo';
import { ExamplesPage } from './ExamplesPage';

await showDemo(<ExamplesPage />);
