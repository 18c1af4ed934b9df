import { testTwoYears } from './two-years';

testTwoYears('Australia/Lord_Howe');
