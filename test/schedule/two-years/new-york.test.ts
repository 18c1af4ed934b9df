import { testTwoYears } from './two-years';

testTwoYears('America/New_York');
