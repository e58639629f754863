import './texts';
import '../parts/texts';
import './year.css';

export { CalendarPage } from './CalendarPage';
