package dateline.export.page;

import dateline.io.commentary.BundledCommentary;
import dateline.model.Commentary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A reader who has pages open in a browser. */
abstract class ReaderInBrowser {
    static final Commentary BUNDLED = BundledCommentary.load();

    @TempDir
    static Path directory;

    static Chromium browser;
    static Path bundled;
    static Path toll;

    @BeforeAll
    static void start() throws IOException {
        bundled = Files.writeString(directory.resolve("bundled.html"), SamplePage.of(BUNDLED));
        toll = Files.writeString(directory.resolve("toll.html"), SamplePage.of(SamplePage.toll()));
        browser = new Chromium();
    }

    @AfterAll
    static void quit() {
        browser.close();
    }

    @BeforeEach
    void sitDown() {
        browser.runScripts("on");
        browser.emulate("screen", "light");
        browser.size(1400, 900);
        browser.requests();
        browser.complaints();
    }

    static void open(Path page) {
        browser.open(page, "");
    }

    static WebElement panel() {
        return browser.byId("panel");
    }

    static String title() {
        // Behind the title stands the time, for screen readers.
        return panel().findElement(By.id("panel-title"))
                .getText()
                .lines()
                .findFirst()
                .orElse("");
    }
}
