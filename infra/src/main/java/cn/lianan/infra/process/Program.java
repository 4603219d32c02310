package cn.lianan.infra.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A program to run: its name for people, for its log and its pid file, how it is called, and how it is ended. */
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Ending ending,
        Duration patience) {}
