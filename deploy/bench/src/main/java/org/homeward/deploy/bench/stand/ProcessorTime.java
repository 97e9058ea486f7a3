package org.homeward.deploy.bench.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Processor time of a program and of all that it started, in seconds, as the kernel counts it in
 * {@code /proc} (proc_pid_stat(5)). A child that has ended is counted by the parent that waited for
 * it.
 */
public final class ProcessorTime {

    /** The kernel's unit for user space: USER_HZ, which is 100 on every architecture of Linux. */
    private static final double TICKS_PER_SECOND = 100.0;

    /** utime, stime, cutime and cstime are the fields 14 to 17; the name before may hold spaces. */
    private static final int FIRST = 14 - 3;

    private ProcessorTime() {}

    public static double of(ProcessHandle program) {
        return Stream.concat(Stream.of(program), program.descendants())
                .mapToDouble(each -> seconds(each.pid()))
                .sum();
    }

    /** Of this JVM without the programs that it started. */
    public static double own() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(used -> used.toNanos() / 1e9)
                .orElseThrow();
    }

    private static double seconds(long pid) {
        try {
            return parse(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (IOException e) {
            // ended between listing and reading
            return 0;
        }
    }

    static double parse(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field = FIRST; field < FIRST + 4; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks / TICKS_PER_SECOND;
    }
}
