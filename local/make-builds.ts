// Before all tests: the add-on as it is usually built and as it is with BigQuery, each unless it is made of what stands there.
import { bigQueryBuild, usualBuild } from './command-line/make-dist';

for (const { make } of [usualBuild, bigQueryBuild]) make();
