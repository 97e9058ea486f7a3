package org.homeward.deploy.bench.due;

import org.homeward.deploy.bench.report.Sample;

/** Somebody who turns due commitments into published breaches; each run has rows of its own. */
interface Contestant {

    /** As the report calls it. */
    String name();

    /** How many of the rows that were asked for it is given. */
    int share(int rows);

    Sample run(int rows) throws Exception;
}
