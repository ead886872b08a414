/** The program and its libraries as one module, which jlink puts into the runtime. */
open module dateline {
    requires java.desktop;
    requires java.logging;
    requires java.naming;
    requires java.xml;
    requires javafx.controls;
    // PDFBox looks for sun.misc.Unsafe by name.
    requires jdk.unsupported;

    // The runtime resolves all modules that export a package; an option that named the main module would cost the archived graph.
    exports dateline;

    uses ch.qos.logback.classic.spi.Configurator;
    uses java.nio.file.spi.FileSystemProvider;
    uses org.apache.commons.logging.LogFactory;
    uses org.slf4j.spi.SLF4JServiceProvider;

    provides org.slf4j.spi.SLF4JServiceProvider with
            ch.qos.logback.classic.spi.LogbackServiceProvider;
}
