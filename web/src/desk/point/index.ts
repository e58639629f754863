import './texts';
import '../parts/texts';
import './point.css';

export { PointPage } from './PointPage';
export { PointsPage } from './PointsPage';
