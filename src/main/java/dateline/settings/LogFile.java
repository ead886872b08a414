package dateline.settings;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The program's log: a file of a megabyte and the two before it. Nothing of it reaches the console, where its lines would
 * stand among a command's results.
 *
 * <p>Found by Logback as a service. Written in Java because to understand an XML file takes a start longer than all else
 * about the log. A file named by the system property {@value #OTHER} is used instead.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class LogFile extends ContextAwareBase implements Configurator {
    /** The system property with the folder that the log is in. */
    public static final String FOLDER = "dateline.log";

    private static final String OTHER = "logback.configurationFile";
    private static final FileSize MOST = new FileSize(FileSize.MB_COEFFICIENT);
    private static final int OLD_FILES = 2;

    /** How often the size is looked at: at most, a fault logged over and over fills a file beyond its size that long. */
    private static final Duration BETWEEN_LOOKS = Duration.buildByMilliseconds(200);

    /** Has the log come up now, with what libraries log through java.util.logging; as from the first line else. */
    public static void start() {
        if (System.getProperty(FOLDER) != null) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
            LoggerFactory.getILoggerFactory();
        }
    }

    /** Has the log come up on a thread of its own; what is logged before it stands is kept for it. */
    public static void startInBackground() {
        Thread log = new Thread(LogFile::start, "dateline-log");
        log.setDaemon(true);
        log.start();
    }

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        String folder = System.getProperty(FOLDER);
        if (folder == null || System.getProperty(OTHER) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(log);
        file.setName("file");
        file.setFile(Path.of(folder, "dateline.log").toString());
        file.setEncoder(lines(log));
        FixedWindowRollingPolicy files = new FixedWindowRollingPolicy();
        files.setContext(log);
        files.setParent(file);
        files.setFileNamePattern(Path.of(folder, "dateline.%i.log").toString());
        files.setMinIndex(1);
        files.setMaxIndex(OLD_FILES);
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(log);
        size.setMaxFileSize(MOST);
        size.setCheckIncrement(BETWEEN_LOOKS);
        file.setRollingPolicy(files);
        file.setTriggeringPolicy(size);
        files.start();
        size.start();
        file.start();
        Logger root = log.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(file);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static PatternLayoutEncoder lines(LoggerContext log) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(log);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{36} - %msg%n");
        lines.start();
        return lines;
    }
}
