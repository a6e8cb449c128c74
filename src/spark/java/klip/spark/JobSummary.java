package klip.spark;

/**
 * What a job did.
 *
 * @param splits how many splits its input has
 * @param spared how many of them a former job had committed
 * @param counts what was done now
 * @param seconds by the clock on the wall
 * @param cpuSeconds of the process that ran the driver since it began: in local mode of the whole job
 */
record JobSummary(int splits, int spared, SplitCounts counts, double seconds, double cpuSeconds) {}
