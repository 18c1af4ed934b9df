import { testTwoYears } from './two-years';

testTwoYears('Europe/Amsterdam');
